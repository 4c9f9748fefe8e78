namespace PerfEval.Warehouse.Star;

/// <summary>单元格 — one cell of a stored table or one piece of a stored paragraph.</summary>
/// <param name="Locator">位置.</param>
/// <param name="Text">原文.</param>
/// <param name="Column">列 — 0-based grid column; 0 in paragraphs.</param>
public sealed record ReadCell(string Locator, string Text, int Column = 0);
