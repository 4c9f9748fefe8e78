namespace PerfEval.Warehouse.Marts.Statements;

/// <summary>项目得分的陈述 — one row of fact_project_score that speaks of one project.</summary>
internal sealed class ScoreStatement : IStatement, IProjectStatement
{
    public long FactKey { get; init; }

    public int DepartmentKey { get; init; }

    public int FiscalYear { get; init; }

    public int ProjectKey { get; init; }

    public int? UnitKey { get; init; }

    public int DocumentVersionKey { get; init; }

    public string Statement { get; init; } = "";

    public bool IsDemonstration { get; init; }

    public long? ExecutionScoreE4 { get; init; }

    public long? ExecutionWeightE4 { get; init; }

    public long? TotalScoreE4 { get; init; }

    public string? PrintedGrade { get; init; }

    public int ConfidenceE4 { get; init; }
}
