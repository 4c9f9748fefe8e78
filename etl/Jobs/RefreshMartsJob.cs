using PerfEval.Etl.Resources;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.Audit;

namespace PerfEval.Etl.Jobs;

/// <summary>
/// 重建汇总 — compares the marts with the facts, then computes all of them anew. Loads keep them current; a difference means
/// that something outside the product changed the database, and the history shows it.
/// </summary>
public sealed class RefreshMartsJob(WarehouseDatabase database) : IJob
{
    /// <inheritdoc />
    public async Task<JobOutcome> RunAsync(IProgress<JobProgress> progress, CancellationToken cancellationToken)
    {
        var audit = await new MartAudit(database).RunAsync(cancellationToken: cancellationToken);
        await using var context = database.CreateContext();
        await new MartRefresh(database).RebuildAsync(context, cancellationToken);
        return new JobOutcome(Messages.Text("job.marts_rebuilt", audit.CheckedCount, audit.Differences.Count));
    }
}
