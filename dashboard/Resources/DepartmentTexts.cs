namespace PerfEval.Dashboard.Resources;

/// <summary>部门用语 — words of the department pages.</summary>
public sealed class DepartmentTexts;
