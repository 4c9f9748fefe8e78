namespace PerfEval.Etl.Documents;

/// <summary>单元格 — one cell of a table.</summary>
/// <param name="Column">0-based grid column of its left edge.</param>
/// <param name="Text">Text as read, without markup; empty for an empty cell.</param>
/// <param name="Locator">Where it stands.</param>
/// <param name="ColumnSpan">Grid columns it covers; 1 unless the format says otherwise.</param>
/// <param name="RowSpan">Grid rows it covers; 1 unless the format says otherwise.</param>
public sealed record Cell(int Column, string Text, Locator Locator, int ColumnSpan = 1, int RowSpan = 1);
