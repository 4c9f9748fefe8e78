namespace PerfEval.Etl.Samples.Story;

/// <summary>数量指标 — what a project counts, in which unit, and how much of it in an ordinary year.</summary>
internal sealed record QuantityTheme(string Name, string Unit, int Target);
