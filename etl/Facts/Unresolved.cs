using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Facts;

/// <summary>待定 — something seen but not understood; goes to quarantine with its place instead of becoming a doubtful fact.</summary>
/// <param name="Reason">原因 — key of the message catalogue, e.g. <c>unit_unknown</c>, <c>column_ambiguous</c>, <c>table_unknown</c>.</param>
/// <param name="Text">原文 — the words or cells concerned, shortened to 200 characters.</param>
/// <param name="Locator">位置.</param>
public sealed record Unresolved(string Reason, string Text, Locator Locator) : Recognized(Locator);
