using PerfEval.Warehouse;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.LoadRuns;
using PerfEval.Warehouse.Star;

namespace PerfEval.Dashboard.Hosting;

/// <summary>启动 — opens the warehouse, then fills it when nothing was ever loaded; pages are reachable all the while.</summary>
public sealed class StartUp(
    IServiceProvider services,
    WarehouseDatabase database,
    MartReader marts,
    Readiness readiness,
    IEnumerable<FirstLoad> firstLoads,
    ILogger<StartUp> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await database.MigrateAsync(stoppingToken);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            log.LogCritical(trouble, "数据仓库没有打开：{DataDirectory} The warehouse could not be opened.", database.DataDirectory);
            readiness.Reach(StartStage.Failed);
            return;
        }

        readiness.Reach(StartStage.Open);
        await LoadOnceAsync(stoppingToken);
        readiness.Reach(StartStage.Ready);
    }

    // A first load that was stopped half-way goes on at the next start; what it had loaded is known by its bytes.
    private static bool IsUnfilled(LoadRunRow? latest) => latest is null or { TriggeredBy: LoadTriggers.Samples, Status: not LoadRunStatuses.Finished };

    // Trouble with the samples must not keep anybody from loading documents of their own.
    private async Task LoadOnceAsync(CancellationToken cancellation)
    {
        try
        {
            if (IsUnfilled(await marts.FirstAsync(new LatestLoadRunQuery(), cancellation)))
            {
                foreach (var firstLoad in firstLoads)
                {
                    await firstLoad(services, cancellation);
                }
            }
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            log.LogError(trouble, "附带的演示文件没有装入 The bundled documents could not be loaded.");
        }
    }
}
