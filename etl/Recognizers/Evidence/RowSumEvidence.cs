using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Evidence;

/// <summary>行内相加 — total = basic + project in a row by functional class. Tables with further columns have larger totals: there only rows that exceed their total differ.</summary>
public sealed class RowSumEvidence : IEvidence
{
    private const string Kind = "row_sum";

    /// <inheritdoc />
    public IEnumerable<EvidenceVote> Weigh(IReadOnlyList<Fact> facts)
    {
        foreach (var table in facts.OfType<FunctionalExpenditureFact>().Where(IsSplit).GroupBy(row => (row.Table, row.Stage, row.Recognizer)))
        {
            var rows = table.Select(row => (Row: row, Closes: Closing.Closes(row.Total, row.Basic, row.Project))).ToList();
            var isStrict = rows.Count(row => row.Closes) * 2 > rows.Count;
            foreach (var (row, closes) in rows.Where(row => row.Closes || isStrict || Exceeds(row.Row)))
                yield return new EvidenceVote(row, Closing.Verdict(closes), Closing.Reason(Kind, closes));
        }
    }

    private static bool IsSplit(FunctionalExpenditureFact row) => row.Total.HasValue && (row.Basic.HasValue || row.Project.HasValue);

    private static bool Exceeds(FunctionalExpenditureFact row) => (row.Basic.Value ?? 0m) + (row.Project.Value ?? 0m) > row.Total.Value;
}
