namespace PerfEval.Etl.Readers.Layout.Open;

/// <summary>Puts the lines of wrapped cells together again.</summary>
internal sealed class Stacks
{
    // Characters: lines nearer than this lie over each other, lines farther apart than that are never one cell.
    private const double NearestLine = 0.7;

    private const double FarthestLine = 2.2;

    // Where all lines have one distance, one this wide is that of rows.
    private const double LoosestLeading = 1.65;

    private const double TightLeading = 1.45;

    private readonly IReadOnlyList<Segment> _segments;

    private readonly List<double> _edges;

    private readonly ILookup<int, Segment> _byColumn;

    private readonly double _pitch;

    private readonly double _leading;

    // Whether some lines are closer than rows are: cells are wrapped.
    private readonly bool _wraps;

    private readonly bool _isBelowPitch;

    private Stacks(IReadOnlyList<Segment> segments, List<double> edges)
    {
        (_segments, _edges) = (segments, edges);
        _byColumn = segments.ToLookup(segment => segment.Column);
        _pitch = Distances(figuresOnly: true).DefaultIfEmpty(double.PositiveInfinity).Min();
        _leading = Distances(figuresOnly: false).DefaultIfEmpty(0).Min();
        _isBelowPitch = double.IsFinite(_pitch) && _leading < 0.93 * _pitch;
        // A heading half a line off makes such a distance once or twice; rows of wrapped cells make it again and again.
        var distances = Distances(figuresOnly: false).ToList();
        _wraps = _isBelowPitch || distances.Count(distance => distance > 1.15 * _leading && distance < 1.85 * _leading) > Math.Max(2, distances.Count / 10);
    }

    public static List<Stack> Of(IReadOnlyList<Segment> segments, List<double> edges)
    {
        var finder = new Stacks(segments, edges);
        return [.. finder._byColumn.SelectMany(column => finder.Column([.. column.OrderBy(segment => segment.MidY)]))];
    }

    private List<Stack> Column(List<Segment> column)
    {
        var open = new List<Stack>();
        foreach (var segment in column)
        {
            var above = open.FindLast(stack => IsOneCell(stack, segment));
            if (above is null)
                open.Add(new Stack(segment));
            else
                above.Lines.Add(segment);
        }
        return open;
    }

    private bool IsOneCell(Stack stack, Segment below)
    {
        var above = stack.Lines[^1];
        var distance = below.MidY - above.MidY;
        if (distance < NearestLine * below.Em)
            return Math.Abs(below.MidY - above.MidY) < 0.3 * below.Em;
        if (distance > FarthestLine * below.Em || Math.Abs(above.Em - below.Em) > 0.2 * below.Em || (above.IsFigure && below.IsFigure && above.Line.Text[^1] is not ('.' or ',')))
            return false;
        if (stack.LastColumn != below.LastColumn && !(stack.Lines.Exists(line => line.IsSpanning) && Math.Abs(above.Left - below.Left) < below.Em))
            return false;
        if (FiguresDivide(above, below))
            return false;
        if (distance > 1.12 * _leading)
            return false;
        if (above.IsFigure != below.IsFigure)
            return _isBelowPitch;
        return _wraps || (IsFull(above) && (distance < TightLeading * below.Em || (distance < LoosestLeading * below.Em && !IsRowBelow(above, below))));
    }

    /// <summary>Whether a figure of the same column stands beside each of the two, so that they are of two rows.</summary>
    private bool FiguresDivide(Segment above, Segment below) =>
        _segments.Any(one => one.IsFigure && Math.Abs(one.MidY - above.MidY) < 0.3 * one.Em
            && _byColumn[one.Column].Any(other => other.IsFigure && Math.Abs(other.MidY - below.MidY) < 0.3 * other.Em));

    /// <summary>Whether two more columns have words beside both: two rows rather than three wrapped cells.</summary>
    private bool IsRowBelow(Segment above, Segment below) =>
        _segments.Where(one => one.Column != above.Column && Math.Abs(one.MidY - above.MidY) < 0.2 * one.Em)
            .Count(one => _byColumn[one.Column].Any(other => Math.Abs(other.MidY - below.MidY) < 0.2 * other.Em)) >= 2;

    /// <summary>Whether what follows would not have found room on the line above.</summary>
    private bool IsFull(Segment above)
    {
        var others = _segments.Where(segment => segment.Column == above.Column && segment.LastColumn == above.LastColumn).ToList();
        var widest = Math.Max(others.Max(segment => segment.Width), (_edges[above.LastColumn + 1] - _edges[above.Column]) * 0.7);
        return above.Width + (1.2 * above.Em) > widest;
    }

    private IEnumerable<double> Distances(bool figuresOnly) =>
        from column in _byColumn
        where figuresOnly || column.Count() > 0.6 * _byColumn.Max(other => other.Count())
        let lines = column.Where(segment => !figuresOnly || segment.IsFigure).OrderBy(segment => segment.MidY).ToList()
        from pair in lines.Zip(lines.Skip(1))
        let distance = pair.Second.MidY - pair.First.MidY
        where distance > NearestLine * pair.First.Em
        select distance;
}
