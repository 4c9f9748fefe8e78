namespace PerfEval.Etl.Readers.Flow;

/// <summary>Tells tables that only arrange a page from tables that hold data, by their form alone.</summary>
internal static class LayoutTables
{
    /// <summary>Columns of a page hold more than this; a cell of data rarely does.</summary>
    private const int LongText = 300;

    /// <summary>Whether a table has no rows of related cells: one cell, one column, nested tables without labels beside them, or columns of running text.</summary>
    public static bool IsLayout(FlowTable table)
    {
        if (table.Rows.All(row => row.Cells.Count <= 1))
            return true;
        return table.Rows.Any(row => row.Cells.Any(cell => cell.HoldsTable)) ? table.Rows.Count(RelatesCells) < 2 : IsTextColumns(table);
    }

    private static bool RelatesCells(FlowRow row) => row.Cells.Count(cell => !cell.HoldsTable && HasText(cell)) >= 2;

    private static bool IsTextColumns(FlowTable table) =>
        table.Rows.Count == 1 && table.Rows[0].Cells.Count <= 3
        && table.Rows[0].Cells.Any(cell => cell.Content.Count >= 3 && cell.Paragraphs.Sum(paragraph => paragraph.Text.Length) > LongText);

    private static bool HasText(FlowCell cell) => cell.Paragraphs.Any(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text));
}
