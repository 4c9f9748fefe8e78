namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>What a person sees of a sheet: visible rows with the visible cells that have text, merged ranges applied. Names what is hidden.</summary>
internal sealed class SheetLayout(SheetGrid grid, IReadOnlyDictionary<int, string> sharedTexts)
{
    private readonly HashSet<int> _hiddenRows = [.. grid.Rows.Where(row => row.IsHidden).Select(row => row.Number)];
    private readonly Dictionary<(int Column, int Row), CellRange> _merges = Merges(grid);

    /// <summary>Hidden stretches that have content: key of the message, first words, place.</summary>
    public List<(string Reason, string Text, int Column, int Row)> Hidden { get; } = [];

    public List<LaidRow> Rows()
    {
        var visible = new SortedDictionary<int, List<LaidCell>>();
        var noted = new HashSet<int>();
        var hiddenBefore = 0;
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (Text(cell) is not { Length: > 0 } text)
                    continue;
                if (Laid(cell.Column, row.Number, text) is { } laid)
                    Place(visible, laid);
                else if (row.IsHidden)
                    NoteRow(text, cell.Column, row.Number, ref hiddenBefore);
                else if (noted.Add(RangeOf(cell.Column)))
                    Hidden.Add(("hidden_columns", text, cell.Column, row.Number));
            }
        }
        return [.. visible.Select(row => new LaidRow(row.Key, row.Value))];
    }

    private string? Text(SheetCell cell) => (cell.SharedText >= 0 ? sharedTexts.GetValueOrDefault(cell.SharedText) : cell.Text)?.Trim();

    private static void Place(SortedDictionary<int, List<LaidCell>> visible, LaidCell laid)
    {
        if (!visible.TryGetValue(laid.Row, out var cells))
            visible.Add(laid.Row, cells = []);
        var at = cells.Count;
        while (at > 0 && cells[at - 1].Column > laid.Column)
            at--;
        if (at == 0 || cells[at - 1].Column != laid.Column)
            cells.Insert(at, laid);
    }

    /// <summary>The cell where it is seen; a merged one is seen in the part that is not hidden. Null when nothing of it is.</summary>
    private LaidCell? Laid(int column, int row, string text)
    {
        var range = _merges.TryGetValue((column, row), out var merged) ? merged : new CellRange(column, row, column, row);
        var lastColumn = Math.Min(range.LastColumn, CellBudget.MaxColumns);
        while (column <= lastColumn && grid.IsHiddenColumn(column))
            column++;
        while (row <= range.LastRow && _hiddenRows.Contains(row))
            row++;
        return column <= lastColumn && row <= range.LastRow ? new LaidCell(column, row, lastColumn, range.LastRow, text) : null;
    }

    // One note for a stretch of hidden rows.
    private void NoteRow(string text, int column, int row, ref int hiddenBefore)
    {
        if (row > hiddenBefore + 1 || hiddenBefore == 0)
            Hidden.Add(("hidden_rows", text, column, row));
        hiddenBefore = row;
    }

    private int RangeOf(int column) => grid.HiddenColumns.FindIndex(range => range.First <= column && column <= range.Last);

    private static Dictionary<(int, int), CellRange> Merges(SheetGrid grid)
    {
        var merges = new Dictionary<(int, int), CellRange>();
        foreach (var range in grid.Merges)
            merges.TryAdd((range.FirstColumn, range.FirstRow), range);
        return merges;
    }
}
