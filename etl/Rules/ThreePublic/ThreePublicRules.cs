using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>“三公”经费的检查 — SG.</summary>
internal static class ThreePublicRules
{
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new CategorySumRule("SG-01", ThreePublicCategory.Total, ThreePublicCategory.Overseas, ThreePublicCategory.Vehicle, ThreePublicCategory.Reception),
        new CategorySumRule("SG-02", ThreePublicCategory.Vehicle, ThreePublicCategory.VehiclePurchase, ThreePublicCategory.VehicleOperation),
        new TableEqualsProseRule(),
        new CategoryCompletionRule(),
        new WithinBudgetRule(),
        new RewrittenBudgetRule(),
        new ChangeSumRule(),
        new CountsDisclosedRule(),
        new AmountAndCountRule(),
        new ReceptionSplitRule(),
        new EconomicItemsRule(),
        new VehiclesRule(),
        new UnitCostRule(),
        new CategoryReasonRule(),
        new BudgetGrowthRule(),
    ];
}
