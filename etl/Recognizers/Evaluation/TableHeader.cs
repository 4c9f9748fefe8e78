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

    /// <summary>A header of these roles without a place, for amounts that stand beside labels.</summary>
    public static TableHeader Of(IEnumerable<ColumnRole> roles) =>
        new([.. roles.Select((role, i) => new HeaderColumn(i, role, null))], 0);

    /// <summary>Reads the header that begins at a row; a second row belongs to it when it holds nothing but headings.</summary>
    public static TableHeader Read(IReadOnlyList<TableRow> rows, int index, RoleWords words)
    {
        var columns = new List<HeaderColumn>();
        if (Spliced(rows, index, words) is { } spliced)
        {
            Add(spliced, words, columns);
            return new TableHeader(columns, 2);
        }
        Add(rows[index], words, columns);
        var hasSecond = index + 1 < rows.Count && IsSecondRow(rows[index], rows[index + 1], words);
        if (hasSecond)
            Add(rows[index + 1], words, columns);
        return new TableHeader(columns, hasSecond ? 2 : 1);
    }

    /// <summary>
    /// Header over two rows whose merged cells left no gaps: the headings of the second row take the place of the one heading that groups them (资金情况).
    /// Empty unless the row so made is as wide as the rows below.
    /// </summary>
    private static TableRow? Spliced(IReadOnlyList<TableRow> rows, int index, RoleWords words)
    {
        if (index + 2 >= rows.Count)
            return null;
        var (first, second) = (Printed(rows[index]), Printed(rows[index + 1]));
        if (second.Count >= first.Count || second.Count < 2 || second.Any(cell => words.Of(cell.Text) is null) || first.Any(cell => cell.ColumnSpan > 1)
            || first.Count + second.Count - 1 - Printed(rows[index + 2]).Count is < 0 or > 2)
            return null;
        var groups = first.Where(cell => words.Of(cell.Text) is null || EvaluationWords.IsFundTitle(cell.Text)).ToArray();
        if (groups.Length != 1)
            return null;
        var cells = first.TakeWhile(cell => cell != groups[0]).Concat(second).Concat(first.SkipWhile(cell => cell != groups[0]).Skip(1));
        return rows[index] with { Cells = [.. cells.Select((cell, column) => cell with { Column = column })] };
    }

    /// <summary>Cells up to the last one that is printed.</summary>
    private static List<Cell> Printed(TableRow row) => [.. row.Cells.Reverse().SkipWhile(cell => string.IsNullOrWhiteSpace(cell.Text)).Reverse()];

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
    public HeaderColumn? At(int column) => LastUpTo(column, _columns) is { } found && found.Covers(column) ? found : null;

    /// <summary>The row without the cells a merged column repeats: a heading that covers several columns has one value.</summary>
    public TableRow WithoutRepeats(TableRow row)
    {
        if (!_columns.Exists(heading => heading.Span > 1))
            return row;
        var kept = row.Cells.Where(cell => !Repeats(row, cell)).ToArray();
        return kept.Length == row.Cells.Count ? row : row with { Cells = kept };
    }

    private bool Repeats(TableRow row, Cell cell)
    {
        if (At(cell.Column) is not { } heading || heading.Column == cell.Column)
            return false;
        var first = row.Cells.FirstOrDefault(other => other.Column == heading.Column);
        return cell.Text.Length == 0 || (first is not null && first.Text == cell.Text);
    }

    private static void Add(TableRow row, RoleWords words, List<HeaderColumn> columns)
    {
        Cell? before = null;
        foreach (var cell in row.Cells)
        {
            if (string.IsNullOrWhiteSpace(cell.Text))
                continue;
            var place = columns.FindLastIndex(other => other.Column <= cell.Column);
            var above = place >= 0 && columns[place].Column == cell.Column ? columns[place] : null;
            if (before?.Text == cell.Text && above is null && place >= 0 && columns[place].Covers(cell.Column - 1))
            {
                columns[place] = columns[place] with { Span = cell.Column + cell.ColumnSpan - columns[place].Column };
                continue;
            }
            before = cell;
            var column = new HeaderColumn(cell.Column, words.Of(cell.Text) ?? ColumnRole.Other, MoneyUnits.FindIn(cell.Text) ?? above?.Unit, cell.ColumnSpan);
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
        // A heading merged over both rows is printed again in the second by some converters.
        var repeated = printed.TakeWhile(cell => first.Cells.Any(above => above.Column == cell.Column && above.Text == cell.Text)).Count();
        return printed[0].Column > leftmost || (repeated > 0 && repeated < printed.Length);
    }
}
