namespace PerfEval.Etl.Checking;

/// <summary>检查小结 — what one run of the checks did.</summary>
/// <param name="Documents">文件 — checked in this run.</param>
/// <param name="Departments">部门 — looked at across their documents.</param>
/// <param name="Failures">不通过 — in this run.</param>
public sealed record CheckSummary(int Documents, int Departments, int Failures);
