using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>清除 — takes away what an earlier attempt at the same bytes left in quarantine, before they are written anew.</summary>
internal static class VersionRemoval
{
    /// <summary>Removes the quarantined version of these bytes, if any, and the notes that the file could not be read.</summary>
    public static async Task RemoveRefusedAsync(WarehouseContext context, ReadFile read, DimDocumentVersion? quarantined, CancellationToken cancellation)
    {
        var sha256 = read.Sha256;
        await context.QuarantineItems.Where(item => item.Sha256 == sha256 && item.DocumentVersionKey == null).ExecuteDeleteAsync(cancellation);
        if (quarantined is null) return;
        var (version, document) = (quarantined.DocumentVersionKey, quarantined.DocumentKey);
        await RemoveContentAsync(context, version, cancellation);
        await context.LoadRunFiles.Where(file => file.DocumentVersionKey == version)
            .ExecuteUpdateAsync(set => set.SetProperty(file => file.DocumentVersionKey, (int?)null), cancellation);
        await context.DocumentVersions.Where(row => row.DocumentVersionKey == version).ExecuteDeleteAsync(cancellation);
        await context.Documents.Where(row => row.DocumentKey == document).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Removes facts, reading and quarantine items of a version, which itself stays.</summary>
    public static async Task RemoveContentAsync(WarehouseContext context, int documentVersionKey, CancellationToken cancellation)
    {
        await FactTables.DeleteAsync(context, documentVersionKey, cancellation);
        await context.RuleFindings.Where(finding => finding.DocumentVersionKey == documentVersionKey).ExecuteDeleteAsync(cancellation);
        await context.RuleResults.Where(result => result.DocumentVersionKey == documentVersionKey).ExecuteDeleteAsync(cancellation);
        await context.DocumentChecks.Where(check => check.DocumentVersionKey == documentVersionKey).ExecuteDeleteAsync(cancellation);
        await context.QuarantineItems.Where(item => item.DocumentVersionKey == documentVersionKey).ExecuteDeleteAsync(cancellation);
        await context.ClassificationEvidence.Where(evidence => evidence.DocumentVersionKey == documentVersionKey).ExecuteDeleteAsync(cancellation);
        await context.DocumentReadings.Where(reading => reading.DocumentVersionKey == documentVersionKey).ExecuteDeleteAsync(cancellation);
    }
}
