using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Classification;

/// <summary>标签 — a labelled value such as 部门名称：某某局.</summary>
internal sealed record FrontLabel(string Label, string Value, Locator Locator);
