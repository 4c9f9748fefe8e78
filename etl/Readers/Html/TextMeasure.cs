using AngleSharp.Dom;

namespace PerfEval.Etl.Readers.Html;

/// <summary>How much of an element's text is links, counted once for all elements from the leaves up.</summary>
internal sealed class TextMeasure
{
    // The share of its text that a list of links has in links at least.
    private const double LinkShare = 0.7;

    private const int FewestLinks = 3;

    // 当前位置：首页 > 政务公开 > — what stands around the links of a path.
    private const int PathText = 12;

    private static readonly string[] FileEndings = [".doc", ".docx", ".xls", ".xlsx", ".pdf", ".zip", ".rar", ".wps", ".et", ".txt", ".ofd"];

    private readonly Dictionary<INode, (int Text, int LinkText, int Links)> _measures = [];

    public TextMeasure(INode root)
    {
        var order = new List<INode>();
        var open = new Stack<INode>([root]);
        while (open.TryPop(out var node))
        {
            order.Add(node);
            foreach (var child in node.ChildNodes)
                open.Push(child);
        }
        for (var at = order.Count - 1; at >= 0; at--)
            _measures[order[at]] = Measure(order[at]);
    }

    public int TextOf(INode node) => _measures.GetValueOrDefault(node).Text;

    /// <summary>Whether an element is a list of links to other pages; links to files and to places of the same page are content.</summary>
    public bool IsLinks(INode node)
    {
        var (text, linkText, links) = _measures.GetValueOrDefault(node);
        return (links >= FewestLinks && linkText >= text * LinkShare) || (links >= 2 && text - linkText <= PathText);
    }

    private (int Text, int LinkText, int Links) Measure(INode node)
    {
        if (node is IText leaf)
            return (leaf.Data.AsSpan().Trim().Length, 0, 0);
        if (node is IElement { LocalName: "script" or "style" or "noscript" or "template" } or IComment)
            return default;
        var (text, linkText, links) = (0, 0, 0);
        foreach (var child in node.ChildNodes)
        {
            var inner = _measures[child];
            (text, linkText, links) = (text + inner.Text, linkText + inner.LinkText, links + inner.Links);
        }
        return node is IElement { LocalName: "a" } link && IsToPage(link) ? (text, text, 1) : (text, linkText, links);
    }

    private static bool IsToPage(IElement link)
    {
        var target = (link.GetAttribute("href") ?? "").Trim();
        var path = target.Split('?', '#')[0];
        return target.Length > 0 && target[0] != '#' && !Array.Exists(FileEndings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }
}
