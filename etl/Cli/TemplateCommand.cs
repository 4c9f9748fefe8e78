using System.CommandLine;
using PerfEval.Etl.Resources;
using PerfEval.Etl.Templates;

namespace PerfEval.Etl.Cli;

/// <summary><c>template OUT.xlsx</c></summary>
internal static class TemplateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("OUT.xlsx") { Description = Messages.Text("cli.template.file") };
        var command = new Command("template", Messages.Text("cli.template")) { file };
        command.SetAction(parsed => Write(Path.GetFullPath(parsed.GetValue(file)!)));
        return command;
    }

    private static int Write(string path)
    {
        try
        {
            using var target = File.Create(path);
            TemplateWorkbook.Write(target);
            Console.Out.WriteLine(Messages.Text("template.done", path));
            return ExitCodes.Success;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Messages.Text("export.failed", path, Messages.Text("detail", trouble.Message)));
            return ExitCodes.Failed;
        }
    }
}
