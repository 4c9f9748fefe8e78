using System.Xml.Linq;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>The lists of a document.</summary>
internal sealed class NumberingDefinitions
{
    private readonly Dictionary<string, NumberingList> _lists = new(StringComparer.Ordinal);

    public static NumberingDefinitions Read(XElement? root, DocxStyles styles)
    {
        var definitions = new NumberingDefinitions();
        if (root is null)
            return definitions;
        var abstracts = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var definition in root.Children("abstractNum"))
            abstracts[definition.Attr("abstractNumId") ?? ""] = definition;
        var uses = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var use in root.Children("num"))
            uses[use.Attr("numId") ?? ""] = use;
        foreach (var (id, use) in uses)
        {
            if (Definition(use, abstracts, uses, styles) is { } definition)
                definitions._lists[id] = List(use, definition);
        }
        return definitions;
    }

    public NumberingList? Find(string? id) => id is not null && _lists.TryGetValue(id, out var list) ? list : null;

    /// <summary>A definition may say that a list style holds the levels.</summary>
    private static XElement? Definition(XElement use, Dictionary<string, XElement> abstracts, Dictionary<string, XElement> uses, DocxStyles styles)
    {
        var definition = abstracts.GetValueOrDefault(use.ChildValue("abstractNumId") ?? "");
        if (definition?.ChildValue("numStyleLink") is { } style && styles.Numbering(style).NumberId is { } linked && uses.TryGetValue(linked, out var styled))
            return abstracts.GetValueOrDefault(styled.ChildValue("abstractNumId") ?? "") ?? definition;
        return definition;
    }

    private static NumberingList List(XElement use, XElement definition)
    {
        var levels = definition.Children("lvl").Reverse().DistinctBy(Depth).ToDictionary(Depth, NumberingLevel.Of);
        var starts = new Dictionary<int, int>();
        foreach (var change in use.Children("lvlOverride"))
        {
            if (change.Child("lvl") is { } level)
                levels[Depth(change)] = NumberingLevel.Of(level);
            if (OfficeXml.Number(change.ChildValue("startOverride")) is { } start)
                starts[Depth(change)] = start;
        }
        return new NumberingList(definition.Attr("abstractNumId") ?? "", levels, starts);
    }

    private static int Depth(XElement level) => OfficeXml.Number(level.Attr("ilvl")) ?? 0;
}
