using System.Text.Json.Serialization;

namespace PerfEval.Warehouse.Star;

/// <summary>单元格 — one cell of a stored table or one piece of a stored paragraph. One per cell, from left to right.</summary>
/// <param name="Locator">位置.</param>
/// <param name="Text">原文.</param>
/// <param name="Column">列 — 0-based grid column; 0 in paragraphs.</param>
/// <param name="ColumnSpan">跨列数 — 0 and 1 both mean one.</param>
/// <param name="RowSpan">跨行数 — 0 and 1 both mean one.</param>
public sealed record ReadCell(
    [property: JsonPropertyName("l")] string Locator,
    [property: JsonPropertyName("x")] string Text,
    [property: JsonPropertyName("c")] int Column = 0,
    [property: JsonPropertyName("w"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int ColumnSpan = 0,
    [property: JsonPropertyName("h"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int RowSpan = 0);
