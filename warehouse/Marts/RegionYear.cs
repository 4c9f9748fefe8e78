namespace PerfEval.Warehouse.Marts;

/// <summary>地区年度 — one region in one fiscal year.</summary>
public readonly record struct RegionYear(int RegionKey, int FiscalYear);
