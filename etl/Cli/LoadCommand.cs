using System.CommandLine;
using PerfEval.Etl.Loading;
using PerfEval.Etl.Resources;

namespace PerfEval.Etl.Cli;

/// <summary><c>load PATH...</c></summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = Messages.Text("cli.load.paths"), Arity = ArgumentArity.OneOrMore };
        var demonstration = new Option<bool>("--demonstration") { Description = Messages.Text("cli.load.demo") };
        var command = new Command("load", Messages.Text("cli.load")) { paths, demonstration };
        command.SetAction((parsed, cancellation) => OpenWarehouse.ReadAsync(
            parsed,
            async database =>
            {
                using var progress = new ConsoleProgress(Console.Out, Console.IsOutputRedirected);
                var options = new LoadOptions { IsDemonstration = parsed.GetValue(demonstration) };
                var summary = await DocumentLoader.For(database).LoadAsync(parsed.GetValue(paths)!, options, progress, cancellation);
                progress.Clear();
                LoadReport.Write(summary, Console.Out, Console.Error);
                return ExitCodes.Of(summary);
            },
            cancellation));
        return command;
    }
}
