using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>预算增减构成 — the total's change against the year before is that of basic and project spending, and the year before was above zero.</summary>
internal sealed class BudgetChangeRule() : DocumentRule("BD-03")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var total = First(evidence, "change.expenditure.total");
        Operand[] parts = [.. new[] { First(evidence, "change.expenditure.basic"), First(evidence, "change.expenditure.project") }.OfType<Operand>()];
        if (total is null || parts.Length < 2)
        {
            yield return NotEvaluable("reason.no_change");
            yield break;
        }

        yield return CompareSum(total.Label, total, parts);
        if (First(evidence, "expenditure.total") is { } current)
            yield return Expect(current.Amount - total.Amount > 0m, total.Label, "finding.prior_not_positive", [total, current]);
    }

    private static Operand? First(DocumentEvidence evidence, string line) =>
        evidence.Lines(line, BudgetStage.Budget).FirstOrDefault(fact => fact.Amount.HasValue) is { } fact ? Operand.Of(fact) : null;
}
