using System.Xml.Linq;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>What paragraph styles say about numbering, through the styles they are based on.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, (string? BasedOn, string? NumberId, string? Level)> _styles = new(StringComparer.Ordinal);

    public static DocxStyles Read(XElement? part)
    {
        var styles = new DocxStyles();
        foreach (var style in part?.Children("style") ?? [])
        {
            if (style.Attr("styleId") is not { } id)
                continue;
            var number = style.Child("pPr")?.Child("numPr");
            styles._styles[id] = (style.ChildValue("basedOn"), number?.ChildValue("numId"), number?.ChildValue("ilvl"));
        }
        return styles;
    }

    /// <summary>List and level of a style; empty where neither it nor what it is based on is numbered.</summary>
    public (string? NumberId, string? Level) Numbering(string? style)
    {
        string? level = null;
        for (var hops = 0; hops < LongestChain && style is not null && _styles.TryGetValue(style, out var found); hops++)
        {
            level ??= found.Level;
            if (found.NumberId is not null)
                return (found.NumberId, level);
            style = found.BasedOn;
        }
        return (null, level);
    }
}
