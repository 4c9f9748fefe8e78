namespace PerfEval.Dashboard.Resources;

/// <summary>外壳用语 — words of the frame around every page.</summary>
public sealed class ShellTexts;
