using System.CommandLine;
using PerfEval.Etl.Recognizers.Wording;
using PerfEval.Etl.Resources;

namespace PerfEval.Etl.Cli;

/// <summary><c>words export DIR</c>, <c>words check [DIR]</c></summary>
internal static class WordsCommand
{
    public static Command Create() => new("words", Messages.Text("cli.words")) { Export(), Check() };

    private static Command Export()
    {
        var folder = new Argument<string>("DIR") { Description = Messages.Text("cli.words.export.folder") };
        var command = new Command("export", Messages.Text("cli.words.export")) { folder };
        command.SetAction(parsed => Write(Path.GetFullPath(parsed.GetValue(folder)!)));
        return command;
    }

    private static Command Check()
    {
        var folder = new Argument<string?>("DIR") { Description = Messages.Text("cli.words.check.folder"), Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", Messages.Text("cli.words.check")) { folder };
        command.SetAction(parsed => Report(Path.GetFullPath(parsed.GetValue(folder) ?? OpenWarehouse.Words(parsed))));
        return command;
    }

    private static int Write(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in Vocabulary.Files)
            {
                using var words = Vocabulary.Open(file);
                using var copy = File.Create(Path.Combine(folder, file));
                words.CopyTo(copy);
            }

            var lines = Vocabulary.Files.Select(file => $"- `{file}` {Messages.Text($"words.file.{file}")}");
            File.WriteAllLines(Path.Combine(folder, "README.md"), [$"# {Messages.Text("words.title")}", "", Messages.Text("words.intro"), "", .. lines]);
            Console.Out.WriteLine(Messages.Text("words.exported", Vocabulary.Files.Count, folder));
            return ExitCodes.Success;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Messages.Text("words.export_failed", folder, Messages.Text("detail", trouble.Message)));
            return ExitCodes.Failed;
        }
    }

    private static int Report(string folder)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine(Messages.Text("words.folder_missing", folder));
            return ExitCodes.Failed;
        }

        var problems = WordFolder.Check(folder, out var files);
        foreach (var problem in problems) Console.Error.WriteLine(Messages.Of(problem));
        Console.Out.WriteLine(Messages.Text("words.good", folder, files));
        return problems.Count == 0 ? ExitCodes.Success : ExitCodes.Failed;
    }
}
