namespace PerfEval.Etl.Readers.PlainText;

/// <summary>
/// The columns of rows whose cells stand below each other. Programs count a Chinese character as one place or as two;
/// the rows themselves show which: only the right way keeps the columns apart.
/// </summary>
internal sealed class GapColumns
{
    private readonly List<(int Start, int End)> _columns;

    private readonly Func<GapCell, (int Start, int End)> _place;

    private GapColumns(List<(int Start, int End)> columns, Func<GapCell, (int Start, int End)> place) => (_columns, _place) = (columns, place);

    public int Count => _columns.Count;

    /// <summary>The columns that the fullest rows show; null when their cells stand anywhere.</summary>
    public static GapColumns? Of(IReadOnlyList<IReadOnlyList<GapCell>> rows)
    {
        var full = rows.GroupBy(row => row.Count).Where(group => group.Count() >= 2).MaxBy(group => group.Key)?.ToList();
        return full is null ? null : Apart(full, cell => (cell.Start, cell.End)) ?? Apart(full, cell => (cell.ShownStart, cell.ShownEnd));
    }

    /// <summary>The cells of a row, divided where one reaches over several columns and has a blank there: narrow columns leave no wider one.</summary>
    public List<GapCell> Divided(IReadOnlyList<GapCell> row) =>
        [.. row.SelectMany(cell => cell.Text.Contains(' ', StringComparison.Ordinal) && Covers(cell) > 1 ? cell.Words() : [cell])];

    private int Covers(GapCell cell)
    {
        var (start, end) = _place(cell);
        return _columns.Count(column => Distance(column, start, end) < 0);
    }

    /// <summary>The column of each cell; null when a cell stands below two columns or two below one.</summary>
    public int[]? Places(IReadOnlyList<GapCell> row)
    {
        var places = row.Select(Nearest).ToArray();
        for (var i = 1; i < places.Length; i++)
        {
            if (places[i] <= places[i - 1])
                return null;
        }
        return places;
    }

    private int Nearest(GapCell cell)
    {
        var (start, end) = _place(cell);
        return Enumerable.Range(0, _columns.Count).MinBy(column => Distance(_columns[column], start, end));
    }

    // Below the column: the less the better it is covered; beside it: how far away.
    private static int Distance((int Start, int End) column, int start, int end) =>
        Math.Max(column.Start, start) - Math.Min(column.End, end);

    private static GapColumns? Apart(List<IReadOnlyList<GapCell>> rows, Func<GapCell, (int Start, int End)> place)
    {
        var columns = rows[0].Select(place).ToList();
        foreach (var row in rows.Skip(1))
        {
            for (var i = 0; i < columns.Count; i++)
            {
                var (start, end) = place(row[i]);
                columns[i] = (Math.Min(columns[i].Start, start), Math.Max(columns[i].End, end));
            }
        }
        return columns.Zip(columns.Skip(1)).All(pair => pair.First.End <= pair.Second.Start) ? new GapColumns(columns, place) : null;
    }
}
