namespace PerfEval.Etl.Documents;

/// <summary>片段 — a part of a paragraph that stands on one line or in one box of the source.</summary>
/// <param name="Start">Offset of its first character in the paragraph's text.</param>
/// <param name="Locator">Where it stands.</param>
public sealed record TextPiece(int Start, Locator Locator);
