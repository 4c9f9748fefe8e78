namespace PerfEval.Warehouse.Marts.Statements;

/// <summary>项目执行的陈述 — one row of fact_project_execution that speaks of one project.</summary>
internal sealed class ExecutionStatement : IStatement, IProjectStatement
{
    public long FactKey { get; init; }

    public int DepartmentKey { get; init; }

    public int FiscalYear { get; init; }

    public int ProjectKey { get; init; }

    public int? UnitKey { get; init; }

    public int DocumentVersionKey { get; init; }

    public string Statement { get; init; } = "";

    public bool IsDemonstration { get; init; }

    public long? InitialFen { get; init; }

    public long? FullYearFen { get; init; }

    public long? OutturnFen { get; init; }

    public long? PrintedRateE4 { get; init; }

    public string? Reason { get; init; }

    public int ConfidenceE4 { get; init; }
}
