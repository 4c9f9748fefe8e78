using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>零基数 — with a budget of zero there is no completion rate to print.</summary>
internal sealed class ZeroBaseRule() : DocumentRule("FN-07")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var ratio in evidence.Ratios(StatedRelation.Completion))
        {
            var name = Prose.NameOf(ratio.Subject);
            var whole = ratio.Whole?.Value ?? BudgetOf(evidence, ratio.Subject);
            if (whole is null) continue;
            yield return Expect(whole != 0m, name, "finding.rate_on_zero", [Operand.Of("完成率", ratio.Percent)]);
        }
    }

    // A blank cell of the three-public table counts as no budget.
    private static decimal? BudgetOf(DocumentEvidence evidence, string subject) =>
        Prose.ThreePublicOf(subject) is { } category
        && evidence.Facts.OfType<ThreePublicFact>().FirstOrDefault(fact => fact.Category == category && fact.Stage == BudgetStage.Budget) is { } budget
            ? budget.Amount.Value ?? (budget.Amount.State == ValueState.Blank ? 0m : null)
            : null;
}
