namespace PerfEval.Etl.Readers.Layout.Open;

/// <summary>
/// Tells over which rows the labels of a leading column reach. A label that stands in the middle of its rows gives them away: the rows begin
/// where those of the label above end and end as far below it. Only when this comes out even for every label down to the last row is it taken.
/// </summary>
internal static class CentredLabels
{
    // Of a row's height, by which the middle of a label misses.
    private const double Slack = 0.45;

    /// <summary>First row and number of rows of each label; null where the labels do not stand in the middle of their rows.</summary>
    /// <param name="labels">Middles of the labels from top to bottom.</param>
    /// <param name="edges">Upper edges of the rows and the lower edge of the last.</param>
    /// <param name="headRows">Rows of the head: no label reaches over its end.</param>
    public static List<(int Row, int Rows)>? Reach(IReadOnlyList<double> labels, IReadOnlyList<double> edges, int headRows)
    {
        var reach = new List<(int Row, int Rows)>();
        var row = 0;
        foreach (var label in labels)
        {
            var wanted = (2 * label) - edges[row];
            var end = Enumerable.Range(row + 1, Math.Max(0, edges.Count - row - 1)).DefaultIfEmpty(-1).MinBy(edge => edge < 0 ? 0 : Math.Abs(edges[edge] - wanted));
            if (end < 0 || Math.Abs(edges[end] - wanted) > Slack * (edges[end] - edges[end - 1]) || label > edges[end] || (row < headRows && end > headRows))
                return null;
            reach.Add((row, end - row));
            row = end;
        }
        return row == edges.Count - 1 && reach.Exists(part => part.Rows > 1) ? reach : null;
    }
}
