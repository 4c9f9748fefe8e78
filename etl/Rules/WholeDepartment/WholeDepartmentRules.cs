namespace PerfEval.Etl.Rules.WholeDepartment;

/// <summary>部门整体支出的检查 — WD.</summary>
internal static class WholeDepartmentRules
{
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new DecompositionRule(),
        new ProjectSumRule(),
        new MaskedDepartmentRule(),
        new ExecutedScopeRule(),
        new ContradictionRule(),
        new UnchangedWordRule(),
        new OverallScoreRule(),
        new CountPartsRule(),
    ];
}
