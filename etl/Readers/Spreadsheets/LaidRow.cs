namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>A visible row with its cells that have text, from left to right; never empty.</summary>
internal sealed record LaidRow(int Number, IReadOnlyList<LaidCell> Cells)
{
    private const int MostNotes = 4;
    private const int LongestHeading = 40;

    /// <summary>The last row that a cell of this row covers.</summary>
    public int LastRow => Cells.Max(cell => cell.LastRow);

    public int FirstColumn => Cells[0].Column;

    public int LastColumn => Cells.Max(cell => cell.LastColumn);

    /// <summary>A lone text, or notes beside each other (部门：…　单位：万元): what stands around a grid, not in it.</summary>
    public bool IsLine => Cells.Count == 1 || (Cells.Count <= MostNotes && Cells.All(cell => cell.IsNote));

    /// <summary>Words in three cells or more and no number in any: the headings of a table.</summary>
    public bool IsHeader => Cells.Count >= 3 && Cells.All(cell => cell.IsWords && cell.Text.Length <= LongestHeading);
}
