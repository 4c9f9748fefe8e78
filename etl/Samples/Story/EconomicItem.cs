namespace PerfEval.Etl.Samples.Story;

/// <summary>经济科目 — spending of one economic item, and how much of it is basic.</summary>
internal sealed record EconomicItem(string Code, string Name, decimal Amount, decimal Basic);
