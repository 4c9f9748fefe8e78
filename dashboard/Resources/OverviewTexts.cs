namespace PerfEval.Dashboard.Resources;

/// <summary>总览用语 — words of the overview.</summary>
public sealed class OverviewTexts;
