namespace PerfEval.Etl.Samples.Story;

/// <summary>效益指标 — what a project is good for: level 2, name and the word that serves as its target.</summary>
internal sealed record BenefitTheme(string Level, string Name, string Target);
