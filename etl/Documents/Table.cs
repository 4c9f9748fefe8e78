namespace PerfEval.Etl.Documents;

/// <summary>
/// 表格 — a table as read: rows of cells with positions. A table broken by page ends is one table;
/// two tables printed side by side stay one table, since only the headers tell them apart.
/// </summary>
/// <param name="Rows">Rows in reading order; never empty.</param>
/// <param name="Page">1-based page on which it begins; 0 where the format has no pages.</param>
public sealed record Table(IReadOnlyList<TableRow> Rows, int Page)
    : Block(Rows[0].Locator, Page)
{
    /// <summary>重建 — whether the table was put together from running text that had lost its cells; what is read from it is less certain.</summary>
    public bool IsRebuilt { get; init; }
}
