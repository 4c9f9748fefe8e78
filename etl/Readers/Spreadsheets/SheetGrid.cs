namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>What was kept of one sheet: rows with content, merged ranges, hidden columns, and where reading stopped.</summary>
internal sealed record SheetGrid(string Name)
{
    /// <summary>Rows with content, hidden ones included, from top to bottom.</summary>
    public List<SheetRow> Rows { get; } = [];

    /// <summary>Merged ranges.</summary>
    public List<CellRange> Merges { get; } = [];

    /// <summary>Hidden columns, as ranges of 0-based numbers, both ends included.</summary>
    public List<(int First, int Last)> HiddenColumns { get; } = [];

    /// <summary>The row from which on nothing was read because there is too much of it; 0 where all was read.</summary>
    public int CutFromRow { get; set; }

    /// <summary>The first cell that was left out because its column is too far right; null where none was.</summary>
    public string? CutColumnAt { get; set; }

    public bool IsHiddenColumn(int column) => HiddenColumns.Exists(range => range.First <= column && column <= range.Last);
}
