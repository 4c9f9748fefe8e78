namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>部门预算公开的检查 — BD.</summary>
internal static class BudgetDisclosureRules
{
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new BudgetBalanceRule(),
        new BudgetPartsRule(),
        new BudgetChangeRule(),
        new CoreTablesRule(),
        new TablesAgreeRule(),
        new GranularityRule(),
        new ProjectAmountsRule(),
        new TargetSheetsRule(),
        new SheetTypesRule(),
        new MeasurableTargetRule(),
        new IndicatorTypeRule("BD-11", ofTargets: true),
        new ProcurementWithinSpendingRule(),
        new NumberingRule(),
    ];
}
