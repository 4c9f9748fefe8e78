using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers.Layout;

/// <summary>The parts of one table on successive pages, and the one table they are.</summary>
internal sealed class TableParts
{
    // Points by which the same edge differs from page to page.
    private const double Slack = 5;

    private const int LongestHeader = 6;

    private readonly List<(PageTable Table, int Number)> _parts = [];

    private readonly List<double> _edges = [];

    public bool IsEmpty => _parts.Count == 0;

    public PageTable Last => _parts[^1].Table;

    /// <summary>Adds the table that stands as <paramref name="number"/> on its page.</summary>
    public void Add(PageTable table, int number)
    {
        _parts.Add((table, number));
        if (_edges.Count == 0 || table.IsRuled)
            _edges.AddRange(table.ColumnEdges.Where(edge => !_edges.Exists(known => Math.Abs(known - edge) <= Slack)));
        _edges.Sort();
    }

    /// <summary>Whether a table at the top of the next page is the rest of this one, which ends <paramref name="left"/> points above the lower margin.</summary>
    public bool GoesOn(PageTable next, double left)
    {
        var header = RepeatedHeader(next);
        var first = Math.Min(header, next.Rows - 1);
        var needed = next.RowEdges[first + 1] - next.RowEdges[first];
        return SameColumns(next) && left <= needed + (header > 0 ? 80 : 24);
    }

    /// <summary>The table; a lone row that no lines draw is a line of text.</summary>
    public Block Whole()
    {
        var rows = new List<TableRow>();
        foreach (var (table, number) in _parts)
        {
            var skipped = rows.Count == 0 ? 0 : RepeatedHeader(table);
            var part = Rows(table, number, skipped).ToList();
            if (rows.Count > 0 && part.Count > 0 && CutRow.Joined(rows[^1], part[0]) is { } joined)
            {
                rows[^1] = joined;
                part.RemoveAt(0);
            }
            rows.AddRange(part);
        }
        var page = _parts[0].Table.Page;
        return rows.Count == 1 && !Last.IsRuled
            ? new Paragraph(string.Join("  ", rows[0].Cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Text)), [new TextPiece(0, rows[0].Locator)], page)
            : new Table(rows, page);
    }

    private bool SameColumns(PageTable next)
    {
        if (!next.IsRuled || !Last.IsRuled)
            return next.IsRuled == Last.IsRuled && Widest(next) is var widest && _parts.Select(part => part.Table).Append(next).All(part => OpenColumns(part, widest) is not null);
        var isNarrow = next.Columns < _edges.Count - 1;
        var (narrow, wide) = (isNarrow ? next.ColumnEdges : _edges, isNarrow ? _edges : next.ColumnEdges);
        return Math.Abs(_edges[0] - next.ColumnEdges[0]) <= Slack && Math.Abs(_edges[^1] - next.ColumnEdges[^1]) <= Slack
            && narrow.All(edge => wide.Any(other => Math.Abs(other - edge) <= Slack));
    }

    /// <summary>
    /// For each column of a part without lines the columns of the widest part it covers; a page may have words in some columns only.
    /// Null where two cover the same.
    /// </summary>
    private static List<(int First, int Last)>? OpenColumns(PageTable part, PageTable widest)
    {
        if (part.Columns == widest.Columns)
            return [.. Enumerable.Range(0, part.Columns).Select(column => (column, column))];
        var columns = part.Ranges.Select(range => Covered(range, widest)).ToList();
        return columns.Zip(columns.Skip(1)).All(pair => pair.First.Last < pair.Second.First) ? columns : null;
    }

    private static (int First, int Last) Covered((double Left, double Right) range, PageTable table)
    {
        double Shared((double Left, double Right) other) => Math.Min(other.Right, range.Right) - Math.Max(other.Left, range.Left);
        var hits = table.Ranges.Index().Where(column => Shared(column.Item) > Slack / 2).Select(column => column.Index).ToList();
        return hits.Count > 0 ? (hits[0], hits[^1]) : table.Ranges.Index().MaxBy(column => Shared(column.Item)).Index is var nearest ? (nearest, nearest) : default;
    }

    private PageTable Widest(PageTable? next = null) => _parts.Select(part => part.Table).Append(next ?? Last).MaxBy(part => part.Columns)!;

    /// <summary>Rows at the top of a part that repeat the head of the table.</summary>
    private int RepeatedHeader(PageTable next)
    {
        var first = _parts[0].Table;
        var rows = 0;
        while (rows < LongestHeader && rows < next.Rows - 1 && rows < first.Rows && Texts(first, rows).SequenceEqual(Texts(next, rows)) && Texts(next, rows).Any(text => text.Length > 0))
            rows++;
        return rows;
    }

    private static IEnumerable<string> Texts(PageTable table, int row) => table.Row(row).Select(cell => cell.Text);

    private IEnumerable<TableRow> Rows(PageTable table, int number, int skipped)
    {
        foreach (var row in table.Cells.GroupBy(cell => cell.Row).Where(row => row.Key >= skipped).OrderBy(row => row.Key))
        {
            var cells = row.OrderBy(cell => cell.Column).Select(cell => Placed(cell, table, number)).ToList();
            yield return new TableRow(cells, Locator.AtCell(table.Page, number, row.Key + 1, 1));
        }
    }

    private Cell Placed(GridCell cell, PageTable table, int number)
    {
        var at = Locator.AtCell(table.Page, number, cell.Row + 1, cell.Column + 1);
        if (!table.IsRuled && OpenColumns(table, Widest()) is { } columns)
            return new Cell(columns[cell.Column].First, cell.Text, at, columns[cell.Column + cell.ColumnSpan - 1].Last - columns[cell.Column].First + 1, cell.RowSpan);
        var left = Nearest(table.ColumnEdges[cell.Column]);
        var right = Nearest(table.ColumnEdges[cell.Column + cell.ColumnSpan]);
        return new Cell(left, cell.Text, at, Math.Max(1, right - left), cell.RowSpan);
    }

    private int Nearest(double edge) => _edges.Index().MinBy(known => Math.Abs(known.Item - edge)).Index;
}
