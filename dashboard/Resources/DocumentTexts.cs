namespace PerfEval.Dashboard.Resources;

/// <summary>文件用语 — words of the document pages.</summary>
public sealed class DocumentTexts;
