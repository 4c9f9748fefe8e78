namespace PerfEval.Etl.Readers.Layout.Open;

/// <summary>
/// Finds the columns of a table without lines: narrow words first. What overlaps one column belongs to it; what overlaps several that stand
/// side by side somewhere is a heading or text over all of them; several that never do are one column, aligned in two ways.
/// </summary>
internal static class Columns
{
    // Characters: figures at the right of a column under a heading at its left.
    private const double SameColumnGap = 3;

    private const double FigureGap = 12;

    // Of the segments: more that run over known columns mean other columns.
    private const double MostSpanning = 0.15;

    /// <summary>Places every segment and returns the columns; those of the page before are kept where the segments fit them.</summary>
    public static ColumnGrid Of(IReadOnlyList<Segment> segments, IReadOnlyList<(double Left, double Right)> known)
    {
        if (known.Count == 0)
            return Found(segments, []);
        var fresh = Found(segments, []);
        if (fresh.Ranges.Count > known.Count)
            return fresh;
        var kept = Found(segments, [.. known.Select(range => new ColumnRange(range.Left, range.Right))]);
        return kept.Ranges.Count == known.Count && segments.Count(segment => segment.IsSpanning) <= MostSpanning * segments.Count ? kept : Found(segments, []);
    }

    private static ColumnGrid Found(IReadOnlyList<Segment> segments, List<ColumnRange> columns)
    {
        foreach (var segment in segments.OrderBy(segment => segment.Width))
            Place(segment, columns);
        columns.Sort((one, other) => one.Left.CompareTo(other.Left));
        JoinAlternating(columns, segments.Average(segment => segment.Em));
        JoinContested(columns, segments);
        foreach (var segment in segments)
        {
            var hits = Enumerable.Range(0, columns.Count).Where(index => columns[index].Meets(segment)).ToList();
            (segment.Column, segment.LastColumn) = hits.Count > 0 ? (hits[0], hits[^1]) : (Nearest(columns, segment), Nearest(columns, segment));
        }
        return new ColumnGrid([.. columns.Select(column => (column.Left, column.Right))]);
    }

    private static void Place(Segment segment, List<ColumnRange> columns)
    {
        var hits = columns.Where(column => column.Meets(segment)).ToList();
        if (hits.SelectMany((one, index) => hits.Skip(index + 1).Where(one.IsBeside)).Any())
            return;
        if (hits.Count == 0)
        {
            columns.Add(new ColumnRange(segment));
            return;
        }
        hits[0].Take(segment);
        foreach (var other in hits.Skip(1))
        {
            hits[0].Take(other);
            columns.Remove(other);
        }
    }

    /// <summary>
    /// Columns that never have words beside each other and lie close are one: figures at its right belong to the heading left of them.
    /// </summary>
    private static void JoinAlternating(List<ColumnRange> columns, double em)
    {
        JoinWhere(columns, (one, other) => other.IsFigures && !one.IsFigures && other.Left - one.Right < FigureGap * em && !one.IsBeside(other));
        JoinWhere(columns, (one, other) => other.Left - one.Right < SameColumnGap * em && !one.IsBeside(other));
    }

    /// <summary>A gap that more cells run over than stand on both sides of is a blank inside cells.</summary>
    private static void JoinContested(List<ColumnRange> columns, IReadOnlyList<Segment> segments) =>
        JoinWhere(columns, (one, other) => !one.IsKnown && segments.Count(segment => one.Meets(segment) && other.Meets(segment)) > one.CountBeside(other));

    private static void JoinWhere(List<ColumnRange> columns, Func<ColumnRange, ColumnRange, bool> areOne)
    {
        for (var i = 0; i + 1 < columns.Count;)
        {
            if (areOne(columns[i], columns[i + 1]))
            {
                columns[i].Take(columns[i + 1]);
                columns.RemoveAt(i + 1);
            }
            else
            {
                i++;
            }
        }
    }

    private static int Nearest(List<ColumnRange> columns, Segment segment) =>
        columns.Index().MinBy(column => Math.Max(column.Item.Left - segment.Right, segment.Left - column.Item.Right)).Index;
}
