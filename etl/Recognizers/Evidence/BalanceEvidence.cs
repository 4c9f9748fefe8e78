using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Evidence;

/// <summary>收支平衡 — lines that make each other: both grand totals are equal, a total is the year's flow and what was carried over, basic spending is staff and running costs.</summary>
public sealed class BalanceEvidence : IEvidence
{
    private const string Kind = "balance";

    private static readonly (string Whole, string[] Parts, string[] MayBeMissing)[] Relations =
    [
        ("income.total", ["expenditure.total"], []),
        ("income.total", ["income.this_year"], ["carryover.opening", "income.use_of_surplus"]),
        ("expenditure.total", ["expenditure.this_year"], ["carryover.closing", "expenditure.surplus_distribution"]),
        ("expenditure.this_year", ["expenditure.basic", "expenditure.project"], ["expenditure.remitted_up", "expenditure.business", "expenditure.subsidy_down"]),
        ("expenditure.basic", ["expenditure.basic.personnel", "expenditure.basic.public"], []),
        ("fiscal_appropriation.income", ["fiscal_appropriation.expenditure"], []),
        ("procurement.total", ["procurement.goods", "procurement.works", "procurement.services"], []),
    ];

    /// <inheritdoc />
    public IEnumerable<EvidenceVote> Weigh(IReadOnlyList<Fact> facts) => facts.OfType<BudgetLineFact>()
        .Where(line => line.Amount.HasValue)
        .GroupBy(line => (line.FiscalYear, line.Stage, line.Department, line.Unit))
        .SelectMany(subject => OfSubject(subject.ToLookup(line => line.Line)));

    private static IEnumerable<EvidenceVote> OfSubject(ILookup<string, BudgetLineFact> lines)
    {
        foreach (var (whole, parts, mayBeMissing) in Relations)
        {
            if (!lines.Contains(whole) || !Array.TrueForAll(parts, lines.Contains))
                continue;
            // Each line by its first statement: the tables come first, what prose repeats is weighed as a repetition.
            var operands = parts.Concat(mayBeMissing.Where(lines.Contains)).Select(part => lines[part].First()).ToList();
            var sum = lines[whole].First();
            var closes = Closing.Closes(sum.Amount, operands.Select(part => part.Amount));
            foreach (var line in operands.Append(sum))
                yield return new EvidenceVote(line, Closing.Verdict(closes), Closing.Reason(Kind, closes));
        }
    }
}
