namespace PerfEval.Dashboard.Resources;

/// <summary>通用用语 — words shared by pages and components.</summary>
public sealed class CommonTexts;
