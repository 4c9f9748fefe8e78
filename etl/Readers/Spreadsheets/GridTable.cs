using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>
/// Makes a table of the rows of a grid. Columns in which nothing begins, because merged cells cover them in every row or because they are
/// blank, are no columns of the table.
/// </summary>
internal static class GridTable
{
    public static Table Of(string sheet, IReadOnlyList<LaidRow> rows)
    {
        var columns = rows.SelectMany(row => row.Cells).Select(cell => cell.Column).Distinct().Order().ToArray();
        // The last row that something above covers, by column of the table.
        var coveredUntil = new int[columns.Length];
        var table = new List<TableRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
            table.Add(Row(sheet, rows, i, columns, coveredUntil));
        return new Table(table, 0);
    }

    private static TableRow Row(string sheet, IReadOnlyList<LaidRow> rows, int at, int[] columns, int[] coveredUntil)
    {
        var row = rows[at];
        var cells = new List<Cell>(columns.Length);
        var next = 0;
        for (var column = 0; column < columns.Length;)
        {
            var own = next < row.Cells.Count && row.Cells[next].Column == columns[column] ? row.Cells[next++] : null;
            if (own is null && coveredUntil[column] < row.Number)
                cells.Add(new Cell(column, "", Locator.AtSheetCell(sheet, CellAddress.Of(columns[column], row.Number))));
            if (own is null)
            {
                column++;
                continue;
            }
            var span = ColumnsOf(own, columns, column, next < row.Cells.Count ? row.Cells[next].Column : int.MaxValue);
            coveredUntil.AsSpan(column, span).Fill(own.LastRow);
            cells.Add(new Cell(column, own.Text, Locator.AtSheetCell(sheet, CellAddress.Of(own.Column, own.Row)), span, RowsOf(own, rows, at)));
            column += span;
        }
        return new TableRow(cells, cells.Find(cell => cell.Text.Length > 0)!.Locator);
    }

    /// <summary>Columns of the table below a cell; ranges of a damaged file overlap, then the next cell wins.</summary>
    private static int ColumnsOf(LaidCell cell, int[] columns, int at, int nextCell)
    {
        var span = 1;
        while (at + span < columns.Length && columns[at + span] <= cell.LastColumn && columns[at + span] < nextCell)
            span++;
        return span;
    }

    private static int RowsOf(LaidCell cell, IReadOnlyList<LaidRow> rows, int at)
    {
        var span = 1;
        while (at + span < rows.Count && rows[at + span].Number <= cell.LastRow)
            span++;
        return span;
    }
}
