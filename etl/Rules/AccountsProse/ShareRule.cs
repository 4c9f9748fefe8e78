using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>占比 — a printed share is the part over its declared whole, and the shares of a complete list sum to one hundred.</summary>
internal sealed class ShareRule() : DocumentRule("FN-04")
{
    private static readonly (string Recognizer, string Whole)[] Wholes =
    [
        ("income-prose", "income.this_year"),
        ("expenditure-prose", "expenditure.this_year"),
        ("general-budget-prose", "fiscal_appropriation.expenditure.this_year"),
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var (recognizer, line) in Wholes)
        {
            var shares = evidence.Ratios(StatedRelation.Share)
                .Where(ratio => ratio.Recognizer == recognizer && ratio.Base.Length == 0 && ratio.Part is { Value: not null }).ToList();
            if (shares.Count == 0) continue;
            if (evidence.Lines(line, evidence.Stage).Where(fact => fact.Amount.Value > 0m).OrderBy(fact => fact.IsFromTable()).FirstOrDefault() is not { } fact)
            {
                yield return NotEvaluable("reason.no_line", BudgetLines.All[line].Name);
                continue;
            }

            var whole = Operand.Of(fact);
            foreach (var share in shares)
                yield return CompareRate(Prose.NameOf(share.Subject), Operand.Of("占比", share.Percent), Operand.Of(Prose.NameOf(share.Subject), share.Part!), whole);
        }
    }
}
