using System.CommandLine;
using PerfEval.Etl.Resources;

namespace PerfEval.Etl.Cli;

/// <summary>命令行 — the commands of the contract.</summary>
internal static class CommandLine
{
    /// <summary>数据文件夹 — of every command that needs the warehouse.</summary>
    public static Option<string?> Data { get; } = new("--data") { Description = Messages.Text("cli.data"), HelpName = "DIR", Recursive = true };

    /// <summary>自有词表 — folder of the bureau's own word files.</summary>
    public static Option<string?> Words { get; } = new("--words") { Description = Messages.Text("cli.words.option"), HelpName = "DIR", Recursive = true };

    public static RootCommand Root() => new(Messages.Text("cli.root"))
    {
        Data,
        Words,
        new Option<string?>(Language.Option) { Description = Messages.Text("cli.lang"), HelpName = "zh-CN|en", Recursive = true },
        LoadCommand.Create(),
        ExportCommand.Create(),
        CheckCommand.Create(),
        StatusCommand.Create(),
        GenerateCommand.Create(),
        AliasCommand.Create(),
        WordsCommand.Create(),
        TemplateCommand.Create(),
    };
}
