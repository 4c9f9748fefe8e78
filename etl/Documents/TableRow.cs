namespace PerfEval.Etl.Documents;

/// <summary>表行 — one row of a table.</summary>
/// <param name="Cells">Cells from left to right, empty ones included.</param>
/// <param name="Locator">Where the row stands.</param>
public sealed record TableRow(IReadOnlyList<Cell> Cells, Locator Locator);
