namespace PerfEval.Warehouse.Marts.Audit;

/// <summary>核对结果 — how many department-years were recomputed from their facts and what differed. One per audit.</summary>
public sealed record MartAuditResult(int CheckedCount, IReadOnlyList<MartDifference> Differences);
