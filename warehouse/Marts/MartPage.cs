namespace PerfEval.Warehouse.Marts;

/// <summary>一页 — the rows of one page and how many there are in all.</summary>
public sealed record MartPage<TRow>(IReadOnlyList<TRow> Rows, long TotalCount);
