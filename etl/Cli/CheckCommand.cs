using System.CommandLine;
using PerfEval.Etl.Checking;
using PerfEval.Etl.Rules;

namespace PerfEval.Etl.Cli;

/// <summary><c>check</c></summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = RuleTexts.Text("check.format"), HelpName = "table|csv|json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "csv", "json");
        var output = new Option<string?>("--out") { Description = RuleTexts.Text("check.out"), HelpName = "FILE" };
        var command = new Command("check", RuleTexts.Text("check.command")) { format, output };
        command.SetAction((parsed, cancellation) => OpenWarehouse.RunAsync(
            parsed,
            async database =>
            {
                await new DocumentChecker(database, TimeProvider.System).RunAsync(cancellation: cancellation);
                var report = new CheckReport(database);
                if (parsed.GetValue(output) is not { } path)
                {
                    await report.WriteAsync(Console.Out, parsed.GetValue(format)!, cancellation);
                    return ExitCodes.Success;
                }

                await using (var file = new StreamWriter(path))
                    await report.WriteAsync(file, parsed.GetValue(format)!, cancellation);
                await Console.Out.WriteLineAsync(RuleTexts.Text("check.written", path));
                return ExitCodes.Success;
            },
            cancellation));
        return command;
    }
}
