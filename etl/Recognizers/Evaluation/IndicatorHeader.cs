using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>指标表头 — header of an indicator table of an evaluation: it asks for what was reached, not only for a target.</summary>
internal sealed class IndicatorHeader
{
    private readonly TableHeader _columns;

    private IndicatorHeader(TableHeader columns)
    {
        _columns = columns;
        Level1 = columns.Find(ColumnRole.Level1);
        // A table of two levels: its second names the indicators.
        var twoLevels = Level1 is not null && !columns.Has(ColumnRole.Name) && columns.Has(ColumnRole.Level2);
        Name = twoLevels ? columns.Find(ColumnRole.Level2) : columns.Columns.LastOrDefault(column => column.Role == ColumnRole.Name);
        Level2 = twoLevels ? null : columns.Find(ColumnRole.Level2);
        var firstValue = Name?.Column ?? columns.Columns.Last(column => column.Role is ColumnRole.Other or ColumnRole.Level1 or ColumnRole.Level2
            && column.Column < (columns.Find(ColumnRole.Target) ?? columns.Find(ColumnRole.Actual))!.Column).Column;
        ValueHeadings = columns.Columns.Where(column => column.Column > firstValue).Select(column => column.Column).ToHashSet();
    }

    /// <summary>Column of the indicators' names; empty when one heading covers all levels.</summary>
    public HeaderColumn? Name { get; }

    /// <summary>Column of level 1.</summary>
    public HeaderColumn? Level1 { get; }

    /// <summary>Column of level 2.</summary>
    public HeaderColumn? Level2 { get; }

    /// <summary>Columns right of the name.</summary>
    public IReadOnlySet<int> ValueHeadings { get; }

    /// <summary>All columns.</summary>
    public TableHeader Columns => _columns;

    /// <summary>Printed rows the header takes.</summary>
    public int Rows => _columns.Rows;

    /// <summary>Header that begins at a row; empty when the row is none.</summary>
    /// <param name="rows">Rows of the table.</param>
    /// <param name="index">The row.</param>
    /// <param name="targetsOnly">Whether a header without results counts: that of a table of targets.</param>
    public static IndicatorHeader? Read(IReadOnlyList<TableRow> rows, int index, bool targetsOnly = false)
    {
        // Every header of indicators says 指标 in one of its cells; other rows need no closer look.
        if (!rows[index].Cells.Any(cell => cell.Text.Contains('标') && cell.Text.Length <= 3 * Heading.Longest))
            return null;
        var columns = TableHeader.Read(rows, index, EvaluationWords.IndicatorColumns);
        var names = columns.Has(ColumnRole.Name) || columns.Has(ColumnRole.Level2)
            || rows[index].Cells.Any(cell => EvaluationWords.IsUnnumberedLabel(cell.Text));
        var values = columns.Has(ColumnRole.Target) || columns.Has(ColumnRole.InitialTarget) || columns.Has(ColumnRole.Weight);
        // Scores beside weights are an evaluation without targets: the indicator, its points, the points lost.
        var reached = columns.Has(ColumnRole.Actual) || (columns.Has(ColumnRole.Score) && (columns.Has(ColumnRole.Target) || columns.Has(ColumnRole.Weight)));
        return names && values && (reached || targetsOnly) ? new IndicatorHeader(columns) : null;
    }

    /// <summary>Cell of a role in a row whose values are shifted.</summary>
    public Cell? Cell(TableRow row, ColumnRole role, int shift) => ColumnFit.CellAt(row, _columns.Find(role), shift);
}
