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
    /// <summary>Runs a command that reads documents, by the bureau's own words where it has any; they must all be usable.</summary>
    public static async Task<int> ReadAsync(ParseResult parsed, Func<WarehouseDatabase, Task<int>> command, CancellationToken cancellation)
    {
        var problems = OwnWords.Choose(Words(parsed));
        foreach (var problem in problems) await Console.Error.WriteLineAsync(problem);
        if (problems.Count == 0) return await RunAsync(parsed, command, cancellation);
        await Console.Error.WriteLineAsync(Messages.Text("words.refused", problems.Count));
        return ExitCodes.Failed;
    }

    /// <summary>自有词表 — the folder of the bureau's own word files.</summary>
    public static string Words(ParseResult parsed) => OwnWords.FolderOf(Configuration(parsed), parsed.GetValue(CommandLine.Words));

    /// <summary>Runs a command with the open warehouse and returns its exit code.</summary>
    public static async Task<int> RunAsync(ParseResult parsed, Func<WarehouseDatabase, Task<int>> command, CancellationToken cancellation)
    {
        var options = WarehouseOptions.From(Configuration(parsed));
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

    private static IConfiguration Configuration(ParseResult parsed)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        if (parsed.GetValue(CommandLine.Data) is { } data) configuration["Warehouse:DataDirectory"] = data;
        return configuration;
    }
}
