namespace PerfEval.Etl.Documents;

/// <summary>阅读附注 — something a reader saw and left out, with its place.</summary>
/// <param name="Reason">原因 — key of the message catalogue, e.g. <c>hidden_sheet</c>.</param>
/// <param name="Text">原文 — its name or first words, shortened to 200 characters.</param>
/// <param name="Locator">位置.</param>
public sealed record ReadingNote(string Reason, string Text, Locator Locator);
