namespace PerfEval.Dashboard.Resources;

/// <summary>出处用语 — words of the source drawer.</summary>
public sealed class SourceTexts;
