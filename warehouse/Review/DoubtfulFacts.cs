using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Review;

/// <summary>待复核事实 — what review holds back from charts and exports.</summary>
public static class DoubtfulFacts
{
    // Scores and fund sources belong to the statement of their project's money.
    private static readonly string[] Subjects =
        [CorrectionSubjects.Line, CorrectionSubjects.ThreePublic, CorrectionSubjects.ClassifiedExpenditure, CorrectionSubjects.Project, CorrectionSubjects.Indicator, CorrectionSubjects.Ratio];

    /// <summary>可用的事实 — those sure enough for charts and exports; what a person rejected has no confidence at all.</summary>
    public static IQueryable<TFact> Trusted<TFact>(this IQueryable<TFact> facts, WarehouseContext context)
        where TFact : Fact
    {
        var threshold = context.ReviewThresholdE4;
        return facts.Where(fact => fact.ConfidenceE4 >= threshold);
    }

    /// <summary>待复核 — of the given versions, in a stable order.</summary>
    public static async IAsyncEnumerable<DoubtfulFact> InAsync(
        WarehouseContext context, IQueryable<DimDocumentVersion> versions, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var threshold = context.ReviewThresholdE4;
        foreach (var subject in Subjects)
        {
            var rows =
                from fact in StatementRows.Of(context, subject)!.AsNoTracking()
                join version in versions on fact.DocumentVersionKey equals version.DocumentVersionKey
                where fact.ConfidenceE4 < threshold && fact.ConfidenceReason != ReviewReasons.Rejected
                orderby fact.DocumentVersionKey, fact.StatementNo
                select new { Fact = fact, version.FileName };
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
                yield return new DoubtfulFact(
                    subject, row.Fact.FactKey, row.Fact.DocumentVersionKey, row.FileName, row.Fact.ConfidenceReason ?? "", row.Fact.Locator, FactFigures.PrintedText(row.Fact, ""));
        }
    }
}
