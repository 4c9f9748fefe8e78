using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers.PlainText;

/// <summary>
/// Builds a table from lines whose cells stand apart by blanks. Where the cells of the rows stand below each other, an empty cell keeps its place;
/// else the cells follow each other as printed, as in any text that lost its empty cells.
/// </summary>
internal sealed class GapTables(IReadOnlyList<TextLine> lines, int first, int end)
{
    public Block Block()
    {
        var rows = Enumerable.Range(first, end - first).Select(at => (lines[at].Number, Cells: (IReadOnlyList<GapCell>)GapCells.Of(lines[at].Text))).ToList();
        var columns = GapColumns.Of([.. rows.Select(row => row.Cells)]);
        return new Table([.. rows.Select(row => Row(row.Number, row.Cells, columns))], 0);
    }

    private static TableRow Row(int number, IReadOnlyList<GapCell> cells, GapColumns? columns)
    {
        var at = Locator.AtLine(number);
        cells = columns?.Divided(cells) ?? cells;
        var places = columns?.Places(cells);
        if (columns is null || places is null)
            return new TableRow([.. cells.Select((cell, column) => new Cell(column, Markup.Cell(cell.Text), at))], at);
        var texts = new string[columns.Count];
        Array.Fill(texts, "");
        for (var i = 0; i < places.Length; i++)
            texts[places[i]] = Markup.Cell(cells[i].Text);
        return new TableRow([.. texts.Select((text, column) => new Cell(column, text, at))], at);
    }
}
