using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>预算数改写 — when every budget equals its outturn to the cent, the budget was probably set afterwards.</summary>
internal sealed class RewrittenBudgetRule() : DocumentRule("SG-06")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var places = ThreePublicTable.Of(evidence).Where(place => place.IsTable).ToList();
        var budget = places.Find(place => place.Stage == BudgetStage.Budget);
        var outturn = places.Find(place => place.Stage == BudgetStage.Final);
        if (budget is null || outturn is null) return [NotEvaluable("reason.no_three_public")];
        var spent = outturn.Cells.Where(cell => cell.Key is ThreePublicCategory.Overseas or ThreePublicCategory.VehiclePurchase or ThreePublicCategory.VehicleOperation or ThreePublicCategory.Reception
            && cell.Value.Amount.Value > 0m).Select(cell => cell.Key).ToList();
        // One single item may come out even by chance.
        if (spent.Count < 2) return [NotApplicable("reason.too_few_items")];
        var same = spent.TrueForAll(category => budget[category]?.Value == outturn[category]!.Value);
        return [Expect(!same, "“三公”经费", "finding.budget_rewritten", spent.SelectMany(category => new[] { outturn[category], budget[category] }).OfType<Operand>())];
    }
}
