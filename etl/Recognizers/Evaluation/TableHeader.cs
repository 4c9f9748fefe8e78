using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>表头 — the columns of a table by the meaning of their headings, over one or two printed rows.</summary>
internal sealed class TableHeader
{
    private readonly List<HeaderColumn> _columns;

    private TableHeader(List<HeaderColumn> columns, int rows)
    {
        _columns = columns;
        Rows = rows;
    }

    /// <summary>Printed rows the header takes.</summary>
    public int Rows { get; }

    /// <summary>All columns from left to right.</summary>
    public IEnumerable<HeaderColumn> Columns => _columns;

    /// <summary>Reads the header that begins at a row; a second row belongs to it when it holds nothing but headings.</summary>
    public static TableHeader Read(IReadOnlyList<TableRow> rows, int index, RoleWords words)
    {
        var columns = new List<HeaderColumn>();
        Add(rows[index], words, columns);
        var hasSecond = index + 1 < rows.Count && IsSecondRow(rows[index], rows[index + 1], words);
        if (hasSecond)
            Add(rows[index + 1], words, columns);
        return new TableHeader(columns, hasSecond ? 2 : 1);
    }

    /// <summary>First column of a role; empty when the header has none.</summary>
    public HeaderColumn? Find(ColumnRole role)
    {
        foreach (var column in _columns)
        {
            if (column.Role == role)
                return column;
        }
        return null;
    }

    /// <summary>Whether a column of the role exists.</summary>
    public bool Has(ColumnRole role) => Find(role) is not null;

    /// <summary>What stands at a grid column; empty when no heading does.</summary>
    public HeaderColumn? At(int column) => LastUpTo(column, _columns) is { } found && found.Column == column ? found : null;

    private static void Add(TableRow row, RoleWords words, List<HeaderColumn> columns)
    {
        foreach (var cell in row.Cells)
        {
            if (string.IsNullOrWhiteSpace(cell.Text))
                continue;
            var above = LastUpTo(cell.Column, columns) is { } last && last.Column == cell.Column ? last : null;
            var column = new HeaderColumn(cell.Column, words.Of(cell.Text) ?? ColumnRole.Other, MoneyUnits.FindIn(cell.Text) ?? above?.Unit);
            var place = columns.FindLastIndex(other => other.Column <= cell.Column);
            if (above is not null)
                columns[place] = column;
            else
                columns.Insert(place + 1, column);
        }
    }

    private static HeaderColumn? LastUpTo(int column, List<HeaderColumn> columns) => columns.FindLast(other => other.Column <= column);

    /// <summary>Every cell is a heading and stands where the first row has none or one that only groups others (年度指标, 年初预算数).</summary>
    private static bool IsSecondRow(TableRow first, TableRow second, RoleWords words)
    {
        var printed = second.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToArray();
        if (printed.Length == 0 || printed.Any(cell => words.Of(cell.Text) is null))
            return false;
        var leftmost = first.Cells.First(cell => !string.IsNullOrWhiteSpace(cell.Text)).Column;
        return printed[0].Column > leftmost;
    }
}
