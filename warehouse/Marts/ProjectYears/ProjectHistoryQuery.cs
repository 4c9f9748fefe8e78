namespace PerfEval.Warehouse.Marts.ProjectYears;

/// <summary>项目各年度 — one project through the years, newest first.</summary>
public sealed record ProjectHistoryQuery(int ProjectKey) : IMartQuery<ProjectYearListRow>;
