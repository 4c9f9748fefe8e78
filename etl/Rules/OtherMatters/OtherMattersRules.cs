using PerfEval.Etl.Rules.AccountsProse;

namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>其他重要事项的检查 — DS.</summary>
internal static class OtherMattersRules
{
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new OperatingCostRule(),
        new OperatingCostWithinBasicRule(),
        new GrowthRule("DS-03", subject => subject == "operating_cost"),
        new ProcurementSumRule(),
        new AwardRule(),
        new DerivedAwardRule(),
        new VehicleUsesRule(),
        new AssetSumRule(),
        new AssetShareRule(),
        new PlannedPurchasesRule(),
        new HeldMoneyRule(),
        new MandatoryNotesRule(),
        new PerformanceNoteRule(),
    ];
}
