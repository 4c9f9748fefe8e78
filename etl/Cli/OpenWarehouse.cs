using System.CommandLine;
using System.Data.Common;
using Microsoft.Extensions.Configuration;
using PerfEval.Etl.Loading;
using PerfEval.Etl.Resources;
using PerfEval.Warehouse;

namespace PerfEval.Etl.Cli;

/// <summary>打开数据仓库 — by <c>--data</c> or configuration, brought up to date; a warehouse that cannot be opened is a message, not a stack trace.</summary>
internal static class OpenWarehouse
{
    /// <summary>Runs a command with the open warehouse and returns its exit code.</summary>
    public static async Task<int> RunAsync(ParseResult parsed, Func<WarehouseDatabase, Task<int>> command, CancellationToken cancellation)
    {
        var options = Options(parsed.GetValue(CommandLine.Data));
        var place = Path.GetFullPath(options.DataDirectory);
        try
        {
            var database = WarehouseDatabase.Open(options);
            await database.MigrateAsync(cancellation);
            return await command(database);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(Messages.Text(LoadReason.Cancelled));
        }
        catch (WarehouseUnavailableException unavailable)
        {
            await Console.Error.WriteLineAsync(Messages.Text($"warehouse.{unavailable.Trouble}", place, unavailable.Detail));
        }
        catch (Exception trouble) when (trouble is DbException or UnauthorizedAccessException or IOException or InvalidOperationException { InnerException: DbException })
        {
            await Console.Error.WriteLineAsync(Messages.Text("warehouse.cannot_open", place, Messages.Text("detail", trouble.Message)));
        }

        return ExitCodes.Failed;
    }

    private static WarehouseOptions Options(string? data)
    {
        var configured = WarehouseOptions.From(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        return data is null ? configured : configured with { DataDirectory = data };
    }
}
