using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Review;

/// <summary>决定的效果 — what an entry of the log does to the rows of a statement, and what taking it back does.</summary>
internal static class Decisions
{
    private const int Full = 10_000;

    public static void Apply(Correction entry, Fact row, IReadOnlyList<Fact> statement)
    {
        if (entry.Action == CorrectionActions.Correct)
            Figure(row, entry.Measure)?.Set(CorrectionValues.Number(entry.NewValue));
        var (confidence, reason) = entry.Action switch
        {
            CorrectionActions.Reject => (0, ReviewReasons.Rejected),
            CorrectionActions.Correct => (Full, ReviewReasons.Corrected),
            _ => (Full, ReviewReasons.Confirmed),
        };
        foreach (var fact in statement)
            (fact.ConfidenceE4, fact.ConfidenceReason) = (confidence, reason);
    }

    public static void TakeBack(Correction entry, Fact row, IReadOnlyList<Fact> statement)
    {
        if (entry.Action == CorrectionActions.Correct)
            Figure(row, entry.Measure)?.Set(CorrectionValues.Number(entry.OldValue));
        foreach (var fact in statement)
            (fact.ConfidenceE4, fact.ConfidenceReason) = (entry.OldConfidenceE4, entry.OldReason);
    }

    public static FactFigure? Figure(Fact row, string measure) => FactFigures.Of(row).FirstOrDefault(figure => figure.Measure == measure);
}
