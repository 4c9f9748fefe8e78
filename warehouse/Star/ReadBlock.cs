using System.Text.Json.Serialization;

namespace PerfEval.Warehouse.Star;

/// <summary>版块 — one paragraph or table of a stored reading: rows of cells, a paragraph being one row of its pieces. One per block, in reading order.</summary>
/// <param name="IsTable">是否表格.</param>
/// <param name="Page">页 — 0 where the format has no pages.</param>
/// <param name="Rows">行.</param>
public sealed record ReadBlock(
    [property: JsonPropertyName("t")] bool IsTable,
    [property: JsonPropertyName("p")] int Page,
    [property: JsonPropertyName("r")] IReadOnlyList<IReadOnlyList<ReadCell>> Rows);
