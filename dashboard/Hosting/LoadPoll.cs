using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.LoadRuns;
using PerfEval.Warehouse.Star;

namespace PerfEval.Dashboard.Hosting;

/// <summary>
/// Asks the warehouse how loads stand and tells the open pages. Asking instead of listening also sees loads of the command line
/// and of other machines.
/// </summary>
public sealed class LoadPoll(MartReader marts, Readiness readiness, LoadWatch watch, TimeProvider clock, ILogger<LoadPoll> log) : BackgroundService
{
    /// <summary>Often enough to look alive, seldom enough to cost nothing; one row by its key.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);

    /// <summary>A run without a finished file for so long was killed, whatever its status says.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);

    private LoadRunRow? _last;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (readiness.IsOpen)
            {
                await LookAsync(stoppingToken);
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            var run = await marts.FirstAsync(new LatestLoadRunQuery(), cancellation);
            var isRunning = run?.Status == LoadRunStatuses.Running && clock.GetUtcNow() - (run.LastFileAt ?? run.StartedAt) < Silence;
            watch.Report(isRunning ? new LoadProgress(run!.DoneCount, run.FileCount) : null, hasNewData: run is not null && run != _last);
            _last = run;
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            log.LogWarning(trouble, "The state of loads could not be read.");
        }
    }
}
