namespace PerfEval.Warehouse.Marts;

/// <summary>部门年度 — the unit in which marts are refreshed: one department in one fiscal year.</summary>
public readonly record struct DepartmentYear(int DepartmentKey, int FiscalYear);
