using System.CommandLine;
using CsvHelper;
using PerfEval.Etl.Loading.Entities;
using PerfEval.Etl.Resources;

namespace PerfEval.Etl.Cli;

/// <summary><c>alias import FILE</c>, <c>alias list</c>, <c>alias proposals</c></summary>
internal static class AliasCommand
{
    public static Command Create() => new("alias", Messages.Text("cli.alias")) { Import(), List(), Proposals() };

    private static Command Import()
    {
        var file = new Argument<string>("FILE") { Description = Messages.Text("cli.alias.import.file") };
        var command = new Command("import", Messages.Text("cli.alias.import")) { file };
        command.SetAction((parsed, cancellation) => OpenWarehouse.ReadAsync(
            parsed,
            async database =>
            {
                var list = ReadList(parsed.GetValue(file)!, out var problems);
                foreach (var problem in problems) await Console.Error.WriteLineAsync(problem);
                if (list is null || problems.Count > 0) return ExitCodes.Failed;
                var summary = await new AliasImport(database).ApplyAsync(list, cancellation);
                await Console.Out.WriteLineAsync(Messages.Text("alias.imported", list.Count, summary.Changed, summary.Documents));
                return ExitCodes.Success;
            },
            cancellation));
        return command;
    }

    private static IReadOnlyList<AliasLine>? ReadList(string path, out IReadOnlyList<string> problems)
    {
        try
        {
            return AliasFile.Read(path, out problems);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or CsvFormatException)
        {
            problems = [Messages.Text("alias.file_unreadable", path, Messages.Text("detail", trouble.Message))];
            return null;
        }
    }

    private static Command List()
    {
        var command = new Command("list", Messages.Text("cli.alias.list"));
        command.SetAction((parsed, cancellation) => OpenWarehouse.RunAsync(
            parsed, async database => Print(await new AliasQueries(database).RulesAsync(cancellation), "alias.none"), cancellation));
        return command;
    }

    private static Command Proposals()
    {
        var command = new Command("proposals", Messages.Text("cli.alias.proposals"));
        command.SetAction((parsed, cancellation) => OpenWarehouse.RunAsync(
            parsed, async database => Print(await new AliasQueries(database).ProposalsAsync(cancellation), "alias.no_proposals"), cancellation));
        return command;
    }

    private static int Print(IReadOnlyList<AliasLine> lines, string nothing)
    {
        if (lines.Count == 0) Console.Error.WriteLine(Messages.Text(nothing));
        else AliasFile.Write(Console.Out, lines);
        return ExitCodes.Success;
    }
}
