namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>数量 — something counted or rated in running text.</summary>
/// <param name="Name">名称 — what is counted, without verb, year and link words.</param>
/// <param name="Value">数值 — number and unit as printed, with a comparison that belongs to it.</param>
/// <param name="At">Offset of the value in the compact text.</param>
internal sealed record Quantity(string Name, string Value, int At);
