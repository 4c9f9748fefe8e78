using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Resources;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.DepartmentYears;

namespace PerfEval.Etl.Jobs;

/// <summary>重建汇总 — computes all marts anew from the facts. Loads keep them current; this mends what a fault outside the product broke.</summary>
public sealed class RefreshMartsJob(WarehouseDatabase database) : IJob
{
    /// <inheritdoc />
    public async Task<JobOutcome> RunAsync(IProgress<JobProgress> progress, CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        await new MartRefresh(database).RebuildAsync(context, cancellationToken);
        var rows = await context.Set<DepartmentYearRow>().CountAsync(cancellationToken);
        return new JobOutcome(Messages.Text("job.marts_rebuilt", rows));
    }
}
