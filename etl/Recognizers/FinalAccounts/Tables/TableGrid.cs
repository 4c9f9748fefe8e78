using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>表格网格 — a table's cells by row and grid column; merged cells are known at every position they cover.</summary>
internal sealed class TableGrid
{
    // The widest statement has 16 columns; beyond this bound stands no statement of accounts.
    private const int WidestTable = 128;

    private readonly Cell?[][] _own;
    private readonly Cell?[][] _covering;

    public TableGrid(Table table)
    {
        Rows = table.Rows;
        Width = Math.Min(WidestTable, table.Rows.Max(row => row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Column + Math.Max(1, cell.ColumnSpan))));
        _own = NewGrid();
        _covering = NewGrid();
        for (var row = 0; row < Rows.Count; row++)
        {
            foreach (var cell in Rows[row].Cells)
                Place(cell, row);
        }
    }

    /// <summary>Rows in reading order.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>Number of grid columns.</summary>
    public int Width { get; }

    /// <summary>The cell whose upper left corner stands here.</summary>
    public Cell? Own(int row, int column) => column < Width ? _own[row][column] : null;

    /// <summary>Text of the cell that begins here; empty when none does.</summary>
    public string Text(int row, int column) => Own(row, column)?.Text ?? "";

    /// <summary>Text of the cell that covers this position, merged ones included.</summary>
    public string Covering(int row, int column) => column < Width ? _covering[row][column]?.Text ?? "" : "";

    /// <summary>Normalised texts of the cells that begin in a row, empty ones left out.</summary>
    public IEnumerable<(int Column, string Text)> Filled(int row)
    {
        for (var column = 0; column < Width; column++)
        {
            var text = LabelText.Of(Text(row, column));
            if (text.Length > 0)
                yield return (column, text);
        }
    }

    private Cell?[][] NewGrid()
    {
        var grid = new Cell?[Rows.Count][];
        for (var row = 0; row < grid.Length; row++)
            grid[row] = new Cell?[Width];
        return grid;
    }

    private void Place(Cell cell, int row)
    {
        if (cell.Column >= Width)
            return;
        _own[row][cell.Column] = cell;
        var lastRow = Math.Min(Rows.Count, row + Math.Max(1, cell.RowSpan));
        var lastColumn = Math.Min(Width, cell.Column + Math.Max(1, cell.ColumnSpan));
        for (var r = row; r < lastRow; r++)
        {
            for (var c = cell.Column; c < lastColumn; c++)
                _covering[r][c] = cell;
        }
    }
}
