namespace PerfEval.Dashboard.Resources;

/// <summary>任务 — words of the jobs page.</summary>
public sealed class JobTexts;
