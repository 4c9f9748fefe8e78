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
        var grid = new List<LaidRow>();
        var covered = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var isApart = grid.Count > 0 && row.Number > covered + 1;
            if (EndsGrid(rows, i, grid, isApart))
                Close(parts, ref grid);
            if (grid.Count == 0 && row.IsLine)
                parts.Add([row]);
            else
                grid.Add(row);
            covered = Math.Max(covered, row.LastRow);
        }
        Close(parts, ref grid);
        return parts;
    }

    private static bool EndsGrid(IReadOnlyList<LaidRow> rows, int at, List<LaidRow> grid, bool isApart)
    {
        if (grid.Count == 0)
            return false;
        var row = rows[at];
        if (row.IsLine)
            return GridFollows(rows, at) ? (isApart || IsAcross(row, grid)) && HeaderFollows(rows, at) : IsNote(row, grid, isApart);
        return isApart && row.IsHeader;
    }

    /// <summary>Lines up to the next row of several cells, which are headings.</summary>
    private static bool HeaderFollows(IReadOnlyList<LaidRow> rows, int at)
    {
        while (at < rows.Count && rows[at].IsLine)
            at++;
        return at < rows.Count && rows[at].IsHeader;
    }

    private static bool GridFollows(IReadOnlyList<LaidRow> rows, int at)
    {
        while (at < rows.Count && rows[at].IsLine)
            at++;
        return at < rows.Count;
    }

    /// <summary>Whether a line covers the grid's whole width, or says itself that it is the title of a table.</summary>
    private static bool IsAcross(LaidRow row, List<LaidRow> grid)
    {
        var cell = row.Cells[0];
        var left = grid.Min(other => other.FirstColumn);
        var right = grid.Max(other => other.LastColumn);
        return (cell.Column <= left && cell.LastColumn >= right && cell.LastColumn >= cell.Column + 2)
            || (cell.Column <= left && row.Cells.Count == 1 && cell.Text.EndsWith('表'));
    }

    private static bool IsNote(LaidRow row, List<LaidRow> grid, bool isApart) =>
        isApart || row.Cells.Count > 1 || row.Cells[0].IsNote || row.Cells[0].Text.Length >= ShortestNote || IsAcross(row, grid);

    private static void Close(List<List<LaidRow>> parts, ref List<LaidRow> grid)
    {
        if (grid.Count == 0)
            return;
        parts.Add(grid);
        grid = [];
    }
}
