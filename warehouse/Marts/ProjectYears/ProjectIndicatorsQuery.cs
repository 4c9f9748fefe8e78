namespace PerfEval.Warehouse.Marts.ProjectYears;

/// <summary>项目指标 — of one project and year, in reading order.</summary>
public sealed record ProjectIndicatorsQuery(int ProjectKey, int FiscalYear) : IMartQuery<ProjectIndicatorRow>;
