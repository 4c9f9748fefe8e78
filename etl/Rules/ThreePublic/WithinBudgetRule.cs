using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>“三公”不超预算 — no category's outturn exceeds its budget.</summary>
internal sealed class WithinBudgetRule() : DocumentRule("SG-05")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var places = ThreePublicTable.Of(evidence).Where(place => place.IsTable).ToList();
        var budget = places.Find(place => place.Stage == BudgetStage.Budget);
        var outturn = places.Find(place => place.Stage == BudgetStage.Final);
        if (budget is null || outturn is null)
        {
            yield return NotEvaluable("reason.no_three_public");
            yield break;
        }

        foreach (var category in outturn.Cells.Keys.Where(budget.Cells.ContainsKey))
        {
            var (spent, planned) = (outturn[category]!, budget[category]!);
            if (spent.Value is null) continue;
            yield return Expect(spent.Amount <= planned.Amount + Tolerance.OfSum([spent, planned]), spent.Label, "finding.over_budget", [spent, planned], expected: $"≤ {planned.Printed}");
        }
    }
}
