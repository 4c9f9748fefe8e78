using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Review;

/// <summary>复核状态 — keeps a version's status and count of open places in step with what is still open.</summary>
internal static class ReviewState
{
    public static async Task UpdateAsync(WarehouseContext context, int versionKey, CancellationToken cancellation)
    {
        // What a decision changed is checked again.
        await context.DocumentChecks.Where(check => check.DocumentVersionKey == versionKey).ExecuteDeleteAsync(cancellation);
        var open = await context.QuarantineItems.CountAsync(item => item.DocumentVersionKey == versionKey && !item.IsResolved, cancellation);
        var doubtful = await StatementRows.CountDoubtfulAsync(context, versionKey, cancellation);
        var status = open + doubtful == 0 ? DocumentStatuses.Loaded : DocumentStatuses.Partial;
        await context.DocumentVersions
            .Where(version => version.DocumentVersionKey == versionKey && version.Status != DocumentStatuses.Quarantined)
            .ExecuteUpdateAsync(set => set.SetProperty(version => version.UnresolvedCount, open).SetProperty(version => version.Status, status), cancellation);
    }
}
