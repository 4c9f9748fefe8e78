namespace PerfEval.Etl.Readers.Layout;

/// <summary>A cell of a table on one page, by its grid.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text);
