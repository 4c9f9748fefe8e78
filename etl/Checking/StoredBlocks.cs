using PerfEval.Etl.Documents;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Checking;

/// <summary>版块的还原 — the stored reading of a document as blocks again.</summary>
internal static class StoredBlocks
{
    public static IReadOnlyList<Block> Unpack(byte[] packed) => [.. ReadBlocks.Unpack(packed).Where(block => block.Rows.Count > 0).Select(Of)];

    private static Block Of(ReadBlock block) => block.IsTable
        ? new Table([.. block.Rows.Where(row => row.Count > 0).Select(row => new TableRow([.. row.Select(cell => new Cell(cell.Column, cell.Text, new Locator(cell.Locator)))], new Locator(row[0].Locator)))], block.Page)
        : Text(block);

    private static Paragraph Text(ReadBlock block)
    {
        var pieces = new List<TextPiece>();
        var start = 0;
        foreach (var piece in block.Rows[0])
        {
            pieces.Add(new TextPiece(start, new Locator(piece.Locator)));
            start += piece.Text.Length;
        }

        return new Paragraph(string.Concat(block.Rows[0].Select(piece => piece.Text)), pieces, block.Page);
    }
}
