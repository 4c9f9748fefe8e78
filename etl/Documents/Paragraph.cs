namespace PerfEval.Etl.Documents;

/// <summary>
/// 段落 — one paragraph of running text. A sentence cut by a page end is one paragraph again;
/// <see cref="Pieces"/> keeps where each part stands.
/// </summary>
/// <param name="Text">The text with line and page breaks removed.</param>
/// <param name="Pieces">Parts in order; the first starts at offset 0. Never empty.</param>
/// <param name="Page">1-based page; 0 where the format has no pages.</param>
public sealed record Paragraph(string Text, IReadOnlyList<TextPiece> Pieces, int Page)
    : Block(Pieces[0].Locator, Page)
{
    /// <summary>位置 — where the character at <paramref name="offset"/> of <see cref="Text"/> stands.</summary>
    public Locator At(int offset) => Pieces.Last(piece => piece.Start <= offset).Locator;
}
