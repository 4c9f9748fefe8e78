namespace PerfEval.Etl.Readers.Html;

/// <summary>
/// Bounds a page before it is parsed, in one pass over its tags: the parser takes time with the square of the depth and of marks that
/// overlap, and keeps every element as an object.
/// </summary>
internal sealed class MarkupBounds
{
    /// <summary>Pages of the oldest systems nest some 60 elements.</summary>
    private const int MostLevels = 500;

    /// <summary>A workbook of 50 000 cells saved as a page has a fifth of this.</summary>
    private const int MostTags = 400_000;

    /// <summary>The parser writes a mark that was cut off anew into what follows: cut marks times elements. The marks say nothing that is read.</summary>
    private const long MostRepeats = 1_000_000;

    // Elements whose end may be left out: the next of their kind ends them, as far as the element that holds both.
    private static readonly Dictionary<string, string[]> Holders = new()
    {
        ["tr"] = ["table", "tbody", "thead", "tfoot"], ["td"] = ["tr", "table"], ["th"] = ["tr", "table"], ["li"] = ["ul", "ol"],
        ["p"] = ["div", "td", "th", "li", "body", "center", "form", "section"], ["dd"] = ["dl"], ["dt"] = ["dl"], ["option"] = ["select"],
    };

    private static readonly HashSet<string> Empty = ["br", "hr", "img", "input", "meta", "link", "col", "base", "area", "param", "embed", "source", "wbr", "!doctype", "?xml"];

    private static readonly HashSet<string> Marks = ["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    private readonly List<string> _open = [];

    private int _tags;

    private int _overlaps;

    /// <summary>The markup that may be parsed, without marks of type where those overlap beyond measure.</summary>
    /// <exception cref="UnreadableDocumentException">Elements too many or too deep.</exception>
    public static string Bounded(string markup, string fileName)
    {
        var bounds = new MarkupBounds();
        for (var at = markup.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < markup.Length; at = markup.IndexOf('<', at + 1))
        {
            var isEnd = markup[at + 1] == '/';
            bounds.Count(Name(markup, at + (isEnd ? 2 : 1)), isEnd);
            if (bounds._open.Count > MostLevels)
                throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"> {MostLevels} levels");
            if (bounds._tags > MostTags)
                throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"> {MostTags} elements");
        }
        return (long)bounds._overlaps * bounds._tags > MostRepeats ? WithoutMarks(markup) : markup;
    }

    private void Count(string name, bool isEnd)
    {
        if (name.Length == 0)
            return;
        _tags++;
        if (Empty.Contains(name))
            return;
        if (isEnd)
            Close(name);
        else
            Open(name);
    }

    private void Open(string name)
    {
        if (Holders.TryGetValue(name, out var holders) && _open.FindLastIndex(open => holders.Contains(open)) is var holder && _open.IndexOf(name, holder + 1) is >= 0 and var same)
            Cut(same);
        _open.Add(name);
    }

    private void Close(string name)
    {
        if (_open.LastIndexOf(name) is >= 0 and var last)
            Cut(last);
    }

    private void Cut(int from)
    {
        for (var inner = from + 1; inner < _open.Count; inner++)
            _overlaps += Marks.Contains(_open[inner]) ? 1 : 0;
        _open.RemoveRange(from, _open.Count - from);
    }

    private static string Name(string markup, int start)
    {
        var end = start;
        while (end < markup.Length && end - start < 20 && (char.IsAsciiLetterOrDigit(markup[end]) || markup[end] is ':' or '!' or '?'))
            end++;
        return end > start && !char.IsAsciiDigit(markup[start]) ? markup[start..end].ToLowerInvariant() : "";
    }

    private static string WithoutMarks(string markup)
    {
        var kept = new System.Text.StringBuilder(markup.Length);
        var done = 0;
        for (var at = markup.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < markup.Length; at = markup.IndexOf('<', at + 1))
        {
            if (!Marks.Contains(Name(markup, at + (markup[at + 1] == '/' ? 2 : 1))) || markup.IndexOf('>', at) is not (> 0 and var end))
                continue;
            kept.Append(markup, done, at - done);
            done = end + 1;
            at = end;
        }
        return kept.Append(markup, done, markup.Length - done).ToString();
    }
}
