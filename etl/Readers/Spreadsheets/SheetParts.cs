namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>
/// Divides the rows of a sheet into lines of text and grids. A grid ends at a blank row that a heading follows, and at a title across its
/// whole width that headings follow; blank rows inside a grid are page ends.
/// </summary>
internal static class SheetParts
{
    // Shorter lone words below a grid (合计 of an empty table) belong to it.
    private const int ShortestNote = 20;

    /// <summary>The parts in order; a part of one row that is a line is text, any other part is a grid.</summary>
    public static List<List<LaidRow>> Of(IReadOnlyList<LaidRow> rows)
    {
        var parts = new List<List<LaidRow>>();
        var grid = new GridRows();
        var next = NextGridRows(rows);
        var covered = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var isApart = grid.Rows.Count > 0 && row.Number > covered + 1;
            if (EndsGrid(row, next[i] < rows.Count ? rows[next[i]] : null, grid, isApart))
                Close(parts, ref grid);
            if (grid.Rows.Count == 0 && row.IsLine)
                parts.Add([row]);
            else
                grid.Add(row);
            covered = Math.Max(covered, row.LastRow);
        }
        Close(parts, ref grid);
        return parts;
    }

    private static bool EndsGrid(LaidRow row, LaidRow? nextGridRow, GridRows grid, bool isApart)
    {
        if (grid.Rows.Count == 0)
            return false;
        if (row.IsLine)
            return nextGridRow is null ? IsNote(row, grid, isApart) : nextGridRow.IsHeader && (isApart || IsAcross(row, grid));
        return isApart && row.IsHeader;
    }

    /// <summary>For every row the first row from it on that is no line; the number of rows where none is.</summary>
    private static int[] NextGridRows(IReadOnlyList<LaidRow> rows)
    {
        var next = new int[rows.Count];
        for (var at = rows.Count - 1; at >= 0; at--)
            next[at] = !rows[at].IsLine ? at : at + 1 < rows.Count ? next[at + 1] : rows.Count;
        return next;
    }

    /// <summary>Whether a line covers the grid's whole width, or says itself that it is the title of a table.</summary>
    private static bool IsAcross(LaidRow row, GridRows grid)
    {
        var cell = row.Cells[0];
        return (cell.Column <= grid.Left && cell.LastColumn >= grid.Right && cell.LastColumn >= cell.Column + 2)
            || (cell.Column <= grid.Left && row.Cells.Count == 1 && cell.Text.EndsWith('表'));
    }

    private static bool IsNote(LaidRow row, GridRows grid, bool isApart) =>
        isApart || row.Cells.Count > 1 || row.Cells[0].IsNote || row.Cells[0].Text.Length >= ShortestNote || IsAcross(row, grid);

    private static void Close(List<List<LaidRow>> parts, ref GridRows grid)
    {
        if (grid.Rows.Count == 0)
            return;
        parts.Add(grid.Rows);
        grid = new GridRows();
    }
}
