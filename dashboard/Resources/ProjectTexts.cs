namespace PerfEval.Dashboard.Resources;

/// <summary>项目用语 — words of the project pages.</summary>
public sealed class ProjectTexts;
