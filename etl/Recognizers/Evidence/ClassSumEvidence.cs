using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Evidence;

/// <summary>科目逐级相加 — items make their group, groups their class: 2010301 and 2010306 make 20103, which with its like makes 201.</summary>
public sealed class ClassSumEvidence : IEvidence
{
    private const string Kind = "class_sum";

    /// <inheritdoc />
    public IEnumerable<EvidenceVote> Weigh(IReadOnlyList<Fact> facts) => facts
        .Select(fact => fact switch
        {
            FunctionalExpenditureFact row => new ClassRow(row, row.Table, row.Code, row.Total),
            EconomicExpenditureFact row => new ClassRow(row, row.Table, row.Code, row.Amount),
            _ => null,
        })
        .OfType<ClassRow>()
        .Where(row => row.Amount.HasValue && row.Code.Length is 3 or 5 or 7)
        .GroupBy(row => (row.Table, row.Fact.FiscalYear, row.Fact.Department, row.Fact.Unit, row.Fact.Recognizer))
        .SelectMany(table => OfTable([.. table]));

    private static IEnumerable<EvidenceVote> OfTable(IReadOnlyList<ClassRow> table)
    {
        var children = table.Where(row => row.Code.Length > 3).ToLookup(row => row.Code[..^2]);
        foreach (var parent in table)
        {
            var parts = children[parent.Code].ToList();
            if (parts.Count == 0)
                continue;
            var closes = Closing.Closes(parent.Amount, parts.Select(part => part.Amount));
            foreach (var row in parts.Append(parent))
                yield return new EvidenceVote(row.Fact, Closing.Verdict(closes), Closing.Reason(Kind, closes));
        }
    }

    private sealed record ClassRow(Fact Fact, string Table, string Code, Figure Amount);
}
