namespace PerfEval.Etl.Readers.Html;

/// <summary>Tells how deep the elements of a page are nested, in one pass: parsers take time with the square of the depth, so a bottomless page is refused before.</summary>
internal static class MarkupDepth
{
    /// <summary>Pages of the oldest systems nest some 60 elements.</summary>
    public const int Most = 500;

    // Their end may be left out; the next of their kind ends them.
    private static readonly HashSet<string> EndsByItself = ["p", "li", "td", "th", "tr", "dd", "dt", "option"];

    private static readonly HashSet<string> Empty = ["br", "hr", "img", "input", "meta", "link", "col", "base", "area", "param", "embed", "source", "wbr", "!doctype", "?xml"];

    public static bool IsBottomless(string markup)
    {
        var open = new List<string>();
        for (var at = markup.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < markup.Length; at = markup.IndexOf('<', at + 1))
        {
            var isEnd = markup[at + 1] == '/';
            var name = Name(markup, at + (isEnd ? 2 : 1));
            if (name.Length == 0 || Empty.Contains(name))
                continue;
            if (isEnd)
                Close(open, name);
            else if (!(EndsByItself.Contains(name) && open.Count > 0 && open[^1] == name))
                open.Add(name);
            if (open.Count > Most)
                return true;
        }
        return false;
    }

    private static void Close(List<string> open, string name)
    {
        var last = open.LastIndexOf(name);
        if (last >= 0)
            open.RemoveRange(last, open.Count - last);
    }

    private static string Name(string markup, int start)
    {
        var end = start;
        while (end < markup.Length && end - start < 20 && (char.IsAsciiLetterOrDigit(markup[end]) || markup[end] is ':' or '!' or '?'))
            end++;
        return end > start && !char.IsAsciiDigit(markup[start]) ? markup[start..end].ToLowerInvariant() : "";
    }
}
