using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>散片 — a word or cell of a form whose table was lost when it was turned into text.</summary>
/// <param name="Text">Text without the bar behind it; empty for a cell that a bar shows to be empty.</param>
/// <param name="Locator">位置 — its line.</param>
/// <param name="StartsLine">Whether it is the first of its line.</param>
/// <param name="IsCell">Whether a bar closes it, so that it is a whole cell.</param>
/// <param name="Paragraph">Index of the paragraph it came from.</param>
internal readonly record struct Piece(string Text, Locator Locator, bool StartsLine, bool IsCell, int Paragraph);
