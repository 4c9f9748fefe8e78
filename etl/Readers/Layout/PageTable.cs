namespace PerfEval.Etl.Readers.Layout;

/// <summary>A table, or what stands of it on one page.</summary>
/// <param name="ColumnEdges">Left edges of its columns and the right edge of the last.</param>
/// <param name="RowEdges">Upper edges of its rows and the lower edge of the last.</param>
/// <param name="Cells">In reading order.</param>
/// <param name="Ranges">For each column from where to where its words may reach.</param>
/// <param name="IsRuled">Whether its cells come from drawn lines.</param>
internal sealed record PageTable(int Page, IReadOnlyList<double> ColumnEdges, IReadOnlyList<double> RowEdges, IReadOnlyList<GridCell> Cells, IReadOnlyList<(double Left, double Right)> Ranges, bool IsRuled)
    : PageItem(RowEdges[0], RowEdges[^1])
{
    public int Columns => ColumnEdges.Count - 1;

    public int Rows => RowEdges.Count - 1;

    public IEnumerable<GridCell> Row(int row) => Cells.Where(cell => cell.Row == row);
}
