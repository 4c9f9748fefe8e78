namespace PerfEval.Warehouse.Marts.Audit;

/// <summary>差异 — a mart number that its facts do not give. One per row and column.</summary>
/// <param name="Mart">Table.</param>
/// <param name="Key">Key of the row.</param>
/// <param name="Column">Property that differs; an empty text when the row itself is missing or left over.</param>
/// <param name="Stored">What the mart holds; empty when the row is missing.</param>
/// <param name="Expected">What the facts give; empty when the row is left over.</param>
public sealed record MartDifference(string Mart, string Key, string Column, string? Stored, string? Expected);
