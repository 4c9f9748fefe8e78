namespace PerfEval.Etl.Readers.Layout.Open;

/// <summary>Finds the tables that no lines draw: neighbouring lines whose words stand apart in the same places.</summary>
internal sealed class OpenTables
{
    // Characters between two cells; justified text stands closer.
    private const double CellGap = 0.7;

    // Inside a table also a narrower gap divides, when the columns bear it out.
    private const double FineGap = 0.42;

    // Characters from line to line: inside one table, and inside one row.
    private const double FarthestLine = 3.1;

    private const double HalfLine = 1.6;

    private const double FarthestLone = 2.3;

    private readonly int _page;

    private readonly IReadOnlyList<(double Left, double Right)> _before;

    private readonly List<(TextLine Line, List<TextLine> Segments)> _bands;

    private readonly double _left;

    private readonly double _right;

    private OpenTables(int page, IEnumerable<TextLine> lines, PageTable? before)
    {
        _page = page;
        _before = before is { IsRuled: false } ? before.Ranges : [];
        _bands = [.. lines.Select(line => (line, Divided(line)))];
        _left = _bands.Select(band => band.Line.Left).DefaultIfEmpty(0).Min();
        _right = _bands.Select(band => band.Line.Right).DefaultIfEmpty(0).Max();
    }

    /// <summary>The lines of a page that are text, and the tables among them; <paramref name="before"/> is the table at the end of the page before.</summary>
    public static IEnumerable<PageItem> Of(int page, IEnumerable<TextLine> lines, PageTable? before) => new OpenTables(page, lines, before).Items();

    private static List<TextLine> Divided(TextLine line) =>
        line.Text.Contains("....", StringComparison.Ordinal) || line.Text.Contains("……", StringComparison.Ordinal) ? [line] : [.. line.Segments(CellGap * line.Em)];

    private IEnumerable<PageItem> Items()
    {
        for (var at = 0; at < _bands.Count;)
        {
            var end = End(at);
            foreach (var item in end - at > 1 || IsPartOfTable(at, end) ? Region(at, end) : _bands[at..end].Select(band => band.Line))
                yield return item;
            at = end;
        }
    }

    /// <summary>The end of a run of lines that begins with cells beside each other; lone lines close to such lines are inside cells.</summary>
    private int End(int first)
    {
        var start = first;
        while (start + 1 < _bands.Count && !IsTabular(start) && !IsProse(_bands[start].Line) && (IsNear(start, HalfLine) || IsRest(first, start)))
            start++;
        if (!IsTabular(start))
            return first + 1;
        var last = start;
        for (var at = start + 1; at < _bands.Count && IsNear(at - 1, FarthestLine) && IsAlike(start, at); at++)
        {
            if (IsTabular(at))
                last = at;
            else if (IsProse(_bands[at].Line))
                break;
        }
        return Trailing(start, last) + 1;
    }

    /// <summary>Whether lone lines at the top of the page stand inside one column of the table at the end of the page before.</summary>
    private bool IsRest(int first, int band) => first == 0 && IsNear(band, FarthestLone) && IsInside(_bands[band].Line);

    private bool IsInside(TextLine line) =>
        _before.Skip(1).Any(range => line.Left > range.Left - line.Em && line.Right < range.Right + line.Em && line.Right - line.Left < 0.6 * (_before[^1].Right - _before[0].Left));

    private bool IsNear(int band, double distance) =>
        band + 1 < _bands.Count && _bands[band + 1].Line.MidY - _bands[band].Line.MidY < distance * Math.Max(_bands[band].Line.Em, _bands[band + 1].Line.Em);

    private bool IsAlike(int one, int other) => _bands[other].Segments.Count > 1 || !_bands[other].Line.HasSize || Math.Abs(_bands[one].Line.Em - _bands[other].Line.Em) < 0.2 * _bands[one].Line.Em;

    /// <summary>Whether cells stand beside each other: on one line, or half a line off where one is wrapped and the other is centred beside it.</summary>
    private bool IsTabular(int band) => _bands[band].Segments.Count > 1 || IsOffset(band - 1) || IsOffset(band);

    private bool IsOffset(int band) => band >= 0 && band + 1 < _bands.Count && IsNear(band, 0.85)
        && (_bands[band].Line.Right < _bands[band + 1].Line.Left || _bands[band + 1].Line.Right < _bands[band].Line.Left);

    /// <summary>The rest of a wrapped cell of the last row, close below its beginning; at the end of the page also rows of one word.</summary>
    private int Trailing(int first, int last)
    {
        var end = last;
        while (end + 1 < _bands.Count && !IsTabular(end + 1) && IsNear(end, HalfLine) && IsBelow(Math.Max(first, end - 2), end))
            end++;
        var pageEnd = last;
        while (pageEnd + 1 < _bands.Count && !IsTabular(pageEnd + 1) && IsNear(pageEnd, FarthestLone) && IsAlike(first, pageEnd + 1) && IsBelow(first, pageEnd) && !HasColon(_bands[pageEnd + 1].Line))
            pageEnd++;
        return pageEnd + 1 == _bands.Count ? pageEnd : end;
    }

    /// <summary>Whether the line after <paramref name="last"/> begins where a cell from <paramref name="first"/> on does, or lies below one.</summary>
    private bool IsBelow(int first, int last) => _bands[first..(last + 1)].SelectMany(band => band.Segments).Any(segment => IsBelow(segment, _bands[last + 1].Line));

    private static bool IsBelow(TextLine above, TextLine below) => Math.Abs(above.Left - below.Left) < below.Em || (below.Left > above.Left && below.Right < above.Right);

    private static bool HasColon(TextLine line) => line.Text.AsSpan().ContainsAny('：', ':') && line.HasSize && line.Text.Length > 6;

    /// <summary>A line as wide as the text of the page.</summary>
    private bool IsProse(TextLine line) => line.Right - line.Left > 0.75 * (_right - _left);

    private IEnumerable<PageItem> Region(int first, int end)
    {
        var segments = Enumerable.Range(first, end - first).SelectMany(Segments).ToList();
        var edges = Columns.Of(segments, first == 0 ? _before : []).Edges;
        var start = first;
        for (var band = first; band <= end; band++)
        {
            if (band < end && ((band == start && IsRest(start, band)) || !IsText(segments, band, edges, band == start)))
                continue;
            foreach (var item in Table(start, band))
                yield return item;
            if (band < end)
                yield return _bands[band].Line;
            start = band + 1;
        }
    }

    /// <summary>A line of text among the rows: it crosses columns from the first on, is a caption above the head, or larger.</summary>
    private bool IsText(List<Segment> segments, int band, List<double> edges, bool isFirst)
    {
        var own = segments.Where(segment => segment.Band == band).ToList();
        var em = segments.Select(segment => segment.Em).Order().ElementAt(segments.Count / 2);
        if (own is [var lone])
            return (lone.Line.HasSize && lone.Em > 1.2 * em) || IsApart(band, isFirst) || (lone.IsSpanning && !IsMergedCell(lone, edges)) || (isFirst && !IsCloseAbove(band));
        return isFirst && own.Count(segment => segment.Line.Text.AsSpan().ContainsAny('：', ':')) * 2 >= own.Count;
    }

    /// <summary>A lone line far from the line above, or one with a colon above the head, is a title or a caption.</summary>
    private bool IsApart(int band, bool isFirst) =>
        isFirst ? HasColon(_bands[band].Line) : !IsNear(band - 1, FarthestLone) && (band + 1 >= _bands.Count || !IsNear(band, HalfLine));

    /// <summary>A heading over some columns beside headings over two rows stands half a line above them.</summary>
    private bool IsCloseAbove(int band) => band + 1 < _bands.Count && IsNear(band, HalfLine);

    /// <summary>Text in a cell over several columns begins where a column does, not the first.</summary>
    private static bool IsMergedCell(Segment segment, List<double> edges) =>
        segment.Column > 0 && (segment.Left - edges[segment.Column] < 2 * segment.Em || segment.LastColumn < edges.Count - 2);

    private IEnumerable<PageItem> Table(int first, int end)
    {
        var bands = _bands[first..end];
        var segments = Enumerable.Range(first, end - first).SelectMany(Segments).ToList();
        if (Enumerable.Range(first, end - first).Count(IsTabular) < 2 && !IsPartOfTable(first, end))
            return bands.Select(band => band.Line);
        var columns = Columns.Of(segments, first == 0 ? _before : []);
        if (columns.Edges.Count < 3 || segments.Count(segment => segment.Line.Text.AsSpan().ContainsAny('：', ':')) * 2 > segments.Count)
            return bands.Select(band => band.Line);
        return [OpenTable.Of(_page, segments, columns)];
    }

    /// <summary>A single row is a table where a page end may have cut off the others.</summary>
    private bool IsPartOfTable(int first, int end) =>
        end > first && _bands[first..end].Max(band => band.Segments.Count) is var most && ((first == 0 && _before.Count > 0 && most >= 2) || (end == _bands.Count && most >= 3));

    private IEnumerable<Segment> Segments(int band) => _bands[band].Line.Segments(FineGap * _bands[band].Line.Em).Select(segment => new Segment(segment, band));
}
