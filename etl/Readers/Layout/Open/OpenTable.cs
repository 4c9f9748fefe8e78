namespace PerfEval.Etl.Readers.Layout.Open;

/// <summary>Builds one table from the segments of a region.</summary>
internal static class OpenTable
{
    public static PageTable Of(int page, IReadOnlyList<Segment> segments, ColumnGrid columns)
    {
        var edges = columns.Edges;
        var stacks = Stacks.Of(segments, edges);
        var dense = DenseColumn(stacks, columns.Ranges.Count);
        var rows = Rows.Of(stacks, dense, out var spanning);
        var loose = rows.Where(row => row.Cells.TrueForAll(cell => cell.LastColumn < dense)).ToList();
        var cells = loose.Count == 0 || loose.Count == rows.Count ? null : Cells([.. rows.Except(loose)], [.. loose.SelectMany(row => row.Cells), .. spanning], dense, allCentred: true);
        if (cells is not null)
            rows = [.. rows.Except(loose)];
        cells ??= Cells(rows, spanning, dense, allCentred: false)!;
        var whole = WithEmptyCells(Distinct(cells), rows.Count, columns.Ranges.Count).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column);
        return new PageTable(page, edges, RowEdges(rows), [.. whole], columns.Ranges, false);
    }

    /// <summary>
    /// The cells of the rows. Labels of the leading columns may stand in the middle of several rows, even between two; where labels between rows
    /// (<paramref name="others"/>) do not come out as such (<paramref name="allCentred"/>), there is no result: they are rows themselves.
    /// </summary>
    private static List<GridCell>? Cells(List<RowRange> rows, List<Stack> others, int dense, bool allCentred)
    {
        var edges = RowEdges(rows);
        var head = Math.Max(0, rows.FindIndex(row => row.Cells.Exists(cell => cell.Lines[0].IsFigure)));
        var cells = new List<GridCell>();
        for (var column = 0; column < dense; column++)
        {
            var at = column;
            var labels = rows.SelectMany(row => row.Cells).Concat(others).Where(cell => cell.Column == at).OrderBy(cell => cell.MidY).ToList();
            var reach = labels.Count == 0 ? null : CentredLabels.Reach([.. labels.Select(label => label.MidY)], edges, head);
            if (reach is null && allCentred && others.Exists(cell => cell.Column == at))
                return null;
            cells.AddRange(labels.Select((label, index) => reach is null
                ? Unreached(label, edges)
                : Cell(label, reach[index].Row, reach[index].Rows)));
        }
        cells.AddRange(rows.SelectMany((row, index) => row.Cells.Where(cell => cell.Column >= dense).Select(cell => Cell(cell, index, 1))));
        cells.AddRange(others.Where(cell => cell.Column >= dense).Select(cell => Spanning(cell, edges)));
        return cells;
    }

    /// <summary>The first column with about as many cells as the fullest; those before it hold labels.</summary>
    private static int DenseColumn(List<Stack> stacks, int columns)
    {
        var counts = Enumerable.Range(0, columns).Select(column => stacks.Count(cell => cell.Column <= column && column <= cell.LastColumn)).ToList();
        var most = counts.Max();
        return counts.FindIndex(count => count >= 0.8 * most);
    }

    private static List<double> RowEdges(List<RowRange> rows)
    {
        var inner = rows.Zip(rows.Skip(1), (one, other) => (one.Bottom + other.Top) / 2).ToList();
        var above = inner.Count == 0 ? 2 : Math.Max(0, inner[0] - rows[0].Bottom);
        var below = inner.Count == 0 ? 2 : Math.Max(0, rows[^1].Top - inner[^1]);
        return [rows[0].Top - above, .. inner, rows[^1].Bottom + below];
    }

    private static int RowAt(List<double> edges, double at)
    {
        var row = 0;
        while (row < edges.Count - 2 && at > edges[row + 1])
            row++;
        return row;
    }

    /// <summary>A label that does not show its rows stands in one; between two, over both.</summary>
    private static GridCell Unreached(Stack label, List<double> edges) =>
        label.Lines.Count == 1 ? Spanning(label, edges) : Cell(label, RowAt(edges, label.MidY), 1);

    private static GridCell Cell(Stack cell, int row, int rows) => new(row, cell.Column, rows, cell.LastColumn - cell.Column + 1, cell.Text);

    private static GridCell Spanning(Stack cell, List<double> edges)
    {
        var first = RowAt(edges, cell.Top + 1);
        return Cell(cell, first, RowAt(edges, cell.Bottom - 1) - first + 1);
    }

    /// <summary>Cells that came out at the same place are joined, so that no word is lost.</summary>
    private static IEnumerable<GridCell> Distinct(List<GridCell> cells) =>
        cells.GroupBy(cell => (cell.Row, cell.Column)).Select(group => group.Skip(1).Aggregate(group.First(), (one, other) => one with
        {
            Text = one.Text + other.Text,
            RowSpan = Math.Max(one.RowSpan, other.RowSpan),
            ColumnSpan = Math.Max(one.ColumnSpan, other.ColumnSpan),
        }));

    private static IEnumerable<GridCell> WithEmptyCells(IEnumerable<GridCell> cells, int rows, int columns)
    {
        var taken = new bool[rows, columns];
        foreach (var cell in cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column))
        {
            for (var row = cell.Row; row < Math.Min(rows, cell.Row + cell.RowSpan); row++)
            {
                for (var column = cell.Column; column < Math.Min(columns, cell.Column + cell.ColumnSpan); column++)
                    taken[row, column] = true;
            }
            yield return cell;
        }
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (!taken[row, column])
                    yield return new GridCell(row, column, 1, 1, "");
            }
        }
    }
}
