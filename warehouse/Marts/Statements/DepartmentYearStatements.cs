namespace PerfEval.Warehouse.Marts.Statements;

/// <summary>部门年度的陈述 — everything the marts of one department and year are computed from; small enough to be held in memory.</summary>
internal sealed record DepartmentYearStatements(
    DepartmentYear Key,
    int RegionKey,
    IReadOnlyList<LineStatement> Lines,
    IReadOnlyList<ThreePublicStatement> ThreePublics,
    IReadOnlyList<ExecutionStatement> Executions,
    IReadOnlyList<ScoreStatement> Scores,
    IReadOnlyList<IndicatorStatements> Indicators,
    IReadOnlyList<DocumentStatement> Documents)
{
    public bool IsDemonstration =>
        Documents.Any(document => document.IsDemonstration) || Lines.Any(line => line.IsDemonstration)
        || Executions.Any(execution => execution.IsDemonstration) || ThreePublics.Any(threePublic => threePublic.IsDemonstration);
}
