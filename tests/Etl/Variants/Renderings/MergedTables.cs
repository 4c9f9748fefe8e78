using PerfEval.Etl.Documents;

namespace PerfEval.Tests.Etl.Variants.Renderings;

/// <summary>
/// Merges cells where an office program's table would have them merged: a row of one cell reaches across the table, and a word in a leading
/// column reaches down over the empty cells below it. Where a cell of a short row belongs is not known, so short rows stay short.
/// </summary>
public static class MergedTables
{
    public static IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks) => [.. blocks.Select(block => block is Table table ? Merged(table) : block)];

    private static Table Merged(Table table)
    {
        var width = table.Rows.Max(row => row.Cells.Count);
        var depth = table.Rows.Select(row => new int[row.Cells.Count]).ToList();
        for (var at = table.Rows.Count - 1; at >= 0; at--)
        {
            for (var column = 0; column < depth[at].Length; column++)
                depth[at][column] = 1 + (IsCoveredBelow(table, at, column, width) ? depth[at + 1][column] : 0);
        }
        return table with { Rows = [.. table.Rows.Select((row, at) => row with { Cells = [.. Cells(table, row, at, width, depth)] })] };
    }

    private static IEnumerable<Cell> Cells(Table table, TableRow row, int at, int width, List<int[]> depth)
    {
        if (row.Cells.Count == 1 && width > 1)
            return [row.Cells[0] with { Column = 0, ColumnSpan = width }];
        return row.Cells
            .Where((_, column) => at == 0 || !IsCovered(table, at, column, width))
            .Select(cell => cell with { RowSpan = cell.Text.Length > 0 ? depth[at][cell.Column] : 1 });
    }

    private static bool IsCovered(Table table, int at, int column, int width)
    {
        for (var above = at - 1; above >= 0 && IsCoveredBelow(table, above, column, width); above--)
        {
            if (table.Rows[above].Cells[column].Text.Length > 0)
                return true;
        }
        return false;
    }

    /// <summary>The cell below is empty like all on its left, the row has something to say, and what is above is a word or covered itself.</summary>
    private static bool IsCoveredBelow(Table table, int at, int column, int width)
    {
        if (at + 1 >= table.Rows.Count || table.Rows[at].Cells.Count != width || table.Rows[at + 1].Cells.Count != width || width < 3)
            return false;
        var (above, below) = (table.Rows[at].Cells, table.Rows[at + 1].Cells);
        return below.Take(column + 1).All(cell => cell.Text.Length == 0) && below.Skip(column + 1).Any(cell => cell.Text.Length > 0)
            && above[column].Text.Length < 40 && !above[column].Text.Any(char.IsAsciiDigit);
    }
}
