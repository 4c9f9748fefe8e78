using System.CommandLine;
using PerfEval.Etl.Export;
using PerfEval.Etl.Resources;

namespace PerfEval.Etl.Cli;

/// <summary><c>export OUT_DIR</c></summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("OUT_DIR") { Description = Messages.Text("cli.export.folder") };
        var allVersions = new Option<bool>("--all-versions") { Description = Messages.Text("cli.export.all_versions") };
        var command = new Command("export", Messages.Text("cli.export")) { folder, allVersions };
        command.SetAction((parsed, cancellation) => OpenWarehouse.RunAsync(
            parsed,
            async database =>
            {
                var target = Path.GetFullPath(parsed.GetValue(folder)!);
                try
                {
                    var summary = await new DataPackage(database, TimeProvider.System).WriteAsync(target, parsed.GetValue(allVersions), cancellation);
                    await Console.Out.WriteLineAsync(Messages.Text("export.done", summary.Tables, summary.Rows, target));
                    return ExitCodes.Success;
                }
                catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
                {
                    await Console.Error.WriteLineAsync(Messages.Text("export.failed", target, Messages.Text("detail", trouble.Message)));
                    return ExitCodes.Failed;
                }
            },
            cancellation));
        return command;
    }
}
