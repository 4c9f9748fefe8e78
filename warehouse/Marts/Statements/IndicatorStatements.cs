namespace PerfEval.Warehouse.Marts.Statements;

/// <summary>指标的陈述 — how many indicator rows one document version has for one project.</summary>
internal sealed class IndicatorStatements
{
    public int DepartmentKey { get; init; }

    public int FiscalYear { get; init; }

    public int ProjectKey { get; init; }

    public int DocumentVersionKey { get; init; }

    public int IndicatorCount { get; init; }
}
