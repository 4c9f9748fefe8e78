using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Review;

/// <summary>
/// 更正的重放 — applies what persons decided to a document version that was just written, inside the writer's transaction and before its marts. A decision
/// whose place or print is gone is not dropped in silence: it waits in quarantine as no longer applying.
/// </summary>
public sealed class CorrectionReplay(WarehouseContext context)
{
    /// <summary>重放 — returns how many decisions held.</summary>
    public async Task<int> RunAsync(DimDocumentVersion version, CancellationToken cancellation = default)
    {
        var entries = CorrectionLog.Standing(await CorrectionLog.OfDocumentAsync(context, version.DocumentKey, cancellation));
        var match = new FactMatch(context);
        var applied = 0;
        foreach (var entry in entries.Where(entry => entry.Subject != CorrectionSubjects.Profile))
        {
            if (entry.Subject == CorrectionSubjects.Place ? await SettleAsync(entry, version, cancellation) : await ApplyAsync(entry, version, match, cancellation))
                applied++;
            // A place that is no longer open needs no word; a figure that somebody vouched for does.
            else if (entry.Subject != CorrectionSubjects.Place)
                context.QuarantineItems.Add(NotApplied(entry, version));
        }

        if (entries.Count > 0)
        {
            await context.SaveChangesAsync(cancellation);
            await ReviewState.UpdateAsync(context, version.DocumentVersionKey, cancellation);
        }

        return applied;
    }

    private async Task<bool> ApplyAsync(Correction entry, DimDocumentVersion version, FactMatch match, CancellationToken cancellation)
    {
        if (await match.FindAsync(entry, version.DocumentVersionKey, cancellation) is not { } row) return false;
        var statement = await StatementRows.OfStatementAsync(context, row, cancellation);
        Decisions.Apply(entry, row, statement);
        context.UpdateRange(statement);
        return true;
    }

    private async Task<bool> SettleAsync(Correction entry, DimDocumentVersion version, CancellationToken cancellation)
    {
        var open = await context.QuarantineItems
            .Where(item => item.DocumentVersionKey == version.DocumentVersionKey && item.Reason == entry.SubjectCode).ToListAsync(cancellation);
        var same = open.Where(item => Lengths.Fit(item.Text, Lengths.Title) == entry.PrintedText).ToList();
        if ((same.Find(item => item.Locator == entry.Locator) ?? (same is [var only] ? only : null)) is not { } found) return false;
        found.IsResolved = true;
        context.Update(found);
        return true;
    }

    private static QuarantineItem NotApplied(Correction entry, DimDocumentVersion version) => new()
    {
        DocumentVersionKey = version.DocumentVersionKey,
        FileName = version.FileName,
        Sha256 = version.Sha256,
        Stage = QuarantineStages.Review,
        Reason = ReviewReasons.NotApplied,
        Locator = entry.Locator,
        Text = entry.NewValue is null ? entry.PrintedText : $"{entry.PrintedText} → {entry.NewValue}",
        CreatedAt = DateTime.UtcNow,
    };
}
