namespace PerfEval.Dashboard.Resources;

/// <summary>搜索用语 — words of the search page.</summary>
public sealed class SearchTexts;
