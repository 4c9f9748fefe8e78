using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers.PlainText;

/// <summary>
/// Builds tables from lines that hold a row each, cells between tabs or vertical bars. Blank lines inside a run are page ends;
/// only a fresh header of another width behind them begins a new table.
/// </summary>
internal sealed class RowTables(IReadOnlyList<TextLine> lines, int first, int end, PartBudget budget)
{
    // A short label beside a text longer than any caption (绩效目标 and its wording) is a row.
    private const int LongestLabel = 12;

    private const int LongestCaption = 24;

    private static readonly System.Buffers.SearchValues<char> FigureMarks = System.Buffers.SearchValues.Create("0123456789,.% ");

    // Where most rows begin without a bar, one in front shows an empty first cell.
    private readonly bool _startsWithBar = StartsWithBar(lines, first, end);

    /// <summary>Whether two rows around a line without tabs are one row of the width of <paramref name="header"/>, cut inside a cell.</summary>
    public static bool IsCutRow(TextLine above, TextLine below, TextLine header)
    {
        var width = header.Text.AsSpan().Count('\t') + 1;
        return width >= 3 && above.Text.AsSpan().Count('\t') + below.Text.AsSpan().Count('\t') + 1 == width;
    }

    public IEnumerable<Block> Blocks()
    {
        var rows = new List<TableRow>();
        for (var i = first; i < end; i++)
        {
            var row = Row(ref i, out var blanksBefore);
            if (blanksBefore > 0 && rows.Count > 0 && BeginsTable(row, rows[^1]))
            {
                foreach (var block in Finished(rows))
                    yield return block;
                rows = [];
            }
            rows.Add(row);
        }
        foreach (var block in Finished(rows))
            yield return block;
    }

    private static bool StartsWithBar(IReadOnlyList<TextLine> lines, int first, int end)
    {
        var bars = Enumerable.Range(first, end - first).Where(at => lines[at].Kind == LineKind.Bars).ToList();
        return bars.Count(at => lines[at].Text.AsSpan().TrimStart()[0] == '|') * 2 >= bars.Count;
    }

    private TableRow Row(ref int at, out int blanksBefore)
    {
        var line = lines[at];
        blanksBefore = line.BlanksBefore;
        var cells = Cells(line, []);
        while (at + 1 < end && lines[at + 1].Kind == LineKind.Text)
        {
            budget.Spend(1, lines[at + 1].Number);
            cells[^1] = cells[^1] with { Text = cells[^1].Text + lines[at + 1].Text };
            at++;
            if (at + 1 < end && lines[at + 1].Kind != LineKind.Text)
            {
                at++;
                var rest = Cells(lines[at], []);
                cells[^1] = cells[^1] with { Text = cells[^1].Text + rest[0].Text };
                cells.AddRange(rest.Skip(1).Select(cell => cell with { Column = cells.Count - 1 + cell.Column }));
            }
        }
        return new TableRow(cells, Locator.AtLine(line.Number));
    }

    private List<Cell> Cells(TextLine line, List<Cell> cells)
    {
        var at = Locator.AtLine(line.Number);
        var text = line.Text.AsSpan();
        var mark = '\t';
        if (line.Kind == LineKind.Bars)
        {
            mark = '|';
            text = text.Trim();
            text = text[0] == '|' && _startsWithBar ? text[1..] : text;
            text = text.Length > 0 && text[^1] == '|' ? text[..^1] : text;
        }
        foreach (var range in text.Split(mark))
            cells.Add(new Cell(cells.Count, Markup.Cell(text[range]), at));
        return cells;
    }

    /// <summary>A row of words in every cell and of another width than the row above the blank line is the header of another table.</summary>
    private static bool BeginsTable(TableRow row, TableRow above) =>
        row.Cells.Count != above.Cells.Count && row.Cells.Count(cell => cell.Text.Length > 0) >= 3
        && row.Cells[0].Text.Length > 0 && row.Cells.All(cell => cell.Text.Length is > 0 and < 30 && !cell.Text.AsSpan().ContainsAnyInRange('0', '9'));

    private static IEnumerable<Block> Finished(List<TableRow> rows)
    {
        if (rows.All(row => row.Cells.All(cell => cell.Text.Length == 0)))
            yield break;
        if (rows.Count == 1 && IsLine(rows[0]))
        {
            var text = string.Join("  ", rows[0].Cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Text));
            yield return new Paragraph(text, [new TextPiece(0, rows[0].Locator)], 0);
        }
        else
        {
            yield return new Table(rows, 0);
        }
    }

    /// <summary>A lone line with few words and no figures between its tabs is indented text, a caption or a signature.</summary>
    private static bool IsLine(TableRow row) =>
        row.Cells.Count(cell => cell.Text.Length > 0) is 1 or 2 or 3
        && !(row.Cells[0].Text.Length is > 0 and <= LongestLabel && row.Cells.Skip(1).Any(cell => cell.Text.Length > LongestCaption))
        && row.Cells.All(cell => cell.Text.Length == 0 || cell.Text.AsSpan().IndexOfAnyExcept(FigureMarks) >= 0);
}
