using PerfEval.Etl.Documents;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>读取结果 — the blocks of a document in the small shape that the source panel shows.</summary>
internal static class ReadingBlob
{
    public static DocumentReading Row(int documentVersionKey, SourceDocument document) => new()
    {
        DocumentVersionKey = documentVersionKey,
        BlockCount = document.Blocks.Count,
        Blocks = ReadBlocks.Pack(document.Blocks.Select(Block)),
    };

    private static ReadBlock Block(Block block) => block switch
    {
        Table table => new ReadBlock(true, table.Page, [.. table.Rows.Select(row => (IReadOnlyList<ReadCell>)[.. row.Cells.Select(Cell)])]),
        Paragraph paragraph => new ReadBlock(false, paragraph.Page, [[.. Pieces(paragraph)]]),
        _ => throw new InvalidOperationException($"no reading of {block.GetType().Name}"),
    };

    private static ReadCell Cell(Cell cell) => new(cell.Locator.Text, cell.Text, cell.Column, Span(cell.ColumnSpan), Span(cell.RowSpan));

    private static int Span(int count) => count > 1 ? count : 0;

    private static IEnumerable<ReadCell> Pieces(Paragraph paragraph)
    {
        for (var i = 0; i < paragraph.Pieces.Count; i++)
        {
            var start = paragraph.Pieces[i].Start;
            var end = i + 1 < paragraph.Pieces.Count ? paragraph.Pieces[i + 1].Start : paragraph.Text.Length;
            yield return new ReadCell(paragraph.Pieces[i].Locator.Text, paragraph.Text[start..end]);
        }
    }
}
