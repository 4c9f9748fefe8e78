namespace PerfEval.Etl.Samples.Story;

/// <summary>编码与名称 — a class or item with its code.</summary>
internal sealed record NamedCode(string Code, string Name);
