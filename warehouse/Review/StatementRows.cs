using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Review;

/// <summary>陈述的行 — the fact rows of one document version; a project's statement has its money, its scores and its fund sources in three tables.</summary>
internal static class StatementRows
{
    private static IReadOnlyList<IQueryable<Fact>> Tables(WarehouseContext context) =>
    [
        context.BudgetLineFacts, context.ThreePublicFacts, context.ClassifiedExpenditureFacts, context.ProjectExecutionFacts,
        context.ProjectScoreFacts, context.ProjectFundSourceFacts, context.IndicatorResultFacts, context.StatedRatioFacts,
    ];

    /// <summary>The rows of a kind of fact.</summary>
    public static IQueryable<Fact>? Of(WarehouseContext context, string subject) => subject switch
    {
        CorrectionSubjects.Line => context.BudgetLineFacts,
        CorrectionSubjects.ThreePublic => context.ThreePublicFacts,
        CorrectionSubjects.ClassifiedExpenditure => context.ClassifiedExpenditureFacts,
        CorrectionSubjects.Project => context.ProjectExecutionFacts,
        CorrectionSubjects.Score => context.ProjectScoreFacts,
        CorrectionSubjects.FundSource => context.ProjectFundSourceFacts,
        CorrectionSubjects.Indicator => context.IndicatorResultFacts,
        CorrectionSubjects.Ratio => context.StatedRatioFacts,
        _ => null,
    };

    /// <summary>All rows of the statement that a row belongs to, the row itself included.</summary>
    public static async Task<IReadOnlyList<Fact>> OfStatementAsync(WarehouseContext context, Fact row, CancellationToken cancellation)
    {
        var rows = new List<Fact>();
        foreach (var table in Tables(context))
            rows.AddRange(await table.Where(fact => fact.DocumentVersionKey == row.DocumentVersionKey && fact.StatementNo == row.StatementNo).ToListAsync(cancellation));
        return rows;
    }

    /// <summary>Facts of the version that wait for a person.</summary>
    public static async Task<int> CountDoubtfulAsync(WarehouseContext context, int versionKey, CancellationToken cancellation)
    {
        var threshold = context.ReviewThresholdE4;
        var numbers = new HashSet<int>();
        foreach (var table in Tables(context))
            numbers.UnionWith(await table
                .Where(fact => fact.DocumentVersionKey == versionKey && fact.ConfidenceE4 < threshold && fact.ConfidenceReason != ReviewReasons.Rejected)
                .Select(fact => fact.StatementNo).ToListAsync(cancellation));
        return numbers.Count;
    }
}
