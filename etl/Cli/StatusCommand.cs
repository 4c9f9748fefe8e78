using System.CommandLine;
using PerfEval.Etl.Resources;

namespace PerfEval.Etl.Cli;

/// <summary><c>status</c></summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var command = new Command("status", Messages.Text("cli.status"));
        command.SetAction((parsed, cancellation) => OpenWarehouse.RunAsync(
            parsed,
            async database =>
            {
                await new StatusReport(database).WriteAsync(Console.Out, cancellation);
                return ExitCodes.Success;
            },
            cancellation));
        return command;
    }
}
