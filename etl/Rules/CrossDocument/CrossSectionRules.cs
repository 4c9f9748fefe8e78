namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>同一文件各部分之间的检查 — XD within one document.</summary>
internal static class CrossSectionRules
{
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new EvaluatedSpendingRule(),
        new UnitSumsRule(),
        new EvaluatedAmountRule(),
        new CoverageShareRule(),
        new NamedProjectsRule(),
        new GradeCountsRule(),
        new PersonnelInProjectsRule(),
        new EconomicNatureRule(),
        new DepartmentNameRule(),
    ];
}
