namespace PerfEval.Etl.Readers.Layout.Open;

/// <summary>Columns of a table without lines.</summary>
/// <param name="Ranges">From where to where the words of each column reach.</param>
internal sealed record ColumnGrid(IReadOnlyList<(double Left, double Right)> Ranges)
{
    /// <summary>Left edges and the right edge of the last column; between two columns the middle of the gap.</summary>
    public List<double> Edges { get; } = [Ranges[0].Left, .. Ranges.Zip(Ranges.Skip(1), (one, other) => (one.Right + other.Left) / 2), Ranges[^1].Right];
}
