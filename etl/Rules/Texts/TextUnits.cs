using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>文字单元 — every paragraph and cell of a document with its place.</summary>
internal static class TextUnits
{
    public static IEnumerable<(string Text, Locator Place)> Of(DocumentEvidence evidence) => evidence.Blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Pieces.Select((piece, i) => (paragraph.Text[piece.Start..(i + 1 < paragraph.Pieces.Count ? paragraph.Pieces[i + 1].Start : paragraph.Text.Length)], piece.Locator)),
        Table table => table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Text.Length > 0).Select(cell => (cell.Text, cell.Locator)),
        _ => [],
    });

    /// <summary>The first words of a text.</summary>
    public static string Short(string text) => text.Length > 40 ? text[..40] : text;
}
