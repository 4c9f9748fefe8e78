namespace PerfEval.Dashboard.Resources;

/// <summary>三公经费用语 — words of the three-public page.</summary>
public sealed class ThreePublicTexts;
