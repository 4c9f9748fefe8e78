namespace PerfEval.Etl.Readers.Layout.Open;

/// <summary>A column in the making: from where to where its words reach, and on which lines it has some.</summary>
internal sealed class ColumnRange(double left, double right)
{
    // Points.
    private const double HalfLine = 7;

    private readonly Dictionary<int, double> _bands = [];

    public ColumnRange(Segment first)
        : this(first.Left, first.Right)
    {
        IsKnown = false;
        Take(first);
    }

    public double Left { get; private set; } = left;

    public double Right { get; private set; } = right;

    /// <summary>Whether it is a column of the page before.</summary>
    public bool IsKnown { get; } = true;

    /// <summary>Whether it holds figures only.</summary>
    public bool IsFigures { get; private set; } = true;

    public void Take(Segment segment)
    {
        (Left, Right) = (Math.Min(Left, segment.Left), Math.Max(Right, segment.Right));
        IsFigures &= segment.IsFigure;
        _bands.TryAdd(segment.Band, segment.MidY);
    }

    public void Take(ColumnRange other)
    {
        (Left, Right) = (Math.Min(Left, other.Left), Math.Max(Right, other.Right));
        IsFigures &= other.IsFigures;
        foreach (var (band, at) in other._bands)
            _bands.TryAdd(band, at);
    }

    public bool Meets(Segment segment) => Math.Min(Right, segment.Right) - Math.Max(Left, segment.Left) > 0.15 * segment.Em;

    /// <summary>Whether both have words beside each other, so that they are two columns; cells centred beside wrapped ones stand half a line off.</summary>
    public bool IsBeside(ColumnRange other) =>
        (IsKnown && other.IsKnown) || CountBeside(other) > 0;

    /// <summary>How many of its lines have words of the other beside them.</summary>
    public int CountBeside(ColumnRange other) => _bands.Count(band => other._bands.ContainsKey(band.Key) || other._bands.Values.Any(there => Math.Abs(band.Value - there) < HalfLine));
}
