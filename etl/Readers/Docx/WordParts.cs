using System.Xml;
using System.Xml.Linq;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>The parts of a Word document and how they relate, whether they lie in a ZIP file or in one XML file.</summary>
internal abstract class WordParts : IDisposable
{
    private const string DefaultMain = "word/document.xml";

    private readonly Lazy<string> _main;

    private readonly Lazy<IReadOnlyDictionary<string, (string Type, string Target)>> _relations;

    protected WordParts()
    {
        _main = new(() => Relations("_rels/.rels", "").Values.Where(relation => relation.Type == "officeDocument").Select(relation => relation.Target).FirstOrDefault() ?? DefaultMain);
        _relations = new(() => Relations($"{Folder(_main.Value)}_rels/{_main.Value[Folder(_main.Value).Length..]}.rels", Folder(_main.Value)));
    }

    /// <summary>The part at a path; null where there is none.</summary>
    protected abstract XmlReader? Open(string path);

    public virtual XmlReader? Main() => Open(_main.Value);

    /// <summary>The part that the main part relates to as <paramref name="type"/>, e.g. <c>styles</c>.</summary>
    public virtual XElement? OfType(string type) => Load(_relations.Value.Values.Where(relation => relation.Type == type).Select(relation => relation.Target).FirstOrDefault());

    /// <summary>The part with this relationship id, e.g. a header.</summary>
    public virtual XElement? OfId(string? id) => id is not null && _relations.Value.TryGetValue(id, out var relation) ? Load(relation.Target) : null;

    public virtual void Dispose() => GC.SuppressFinalize(this);

    private XElement? Load(string? path)
    {
        if (path is null)
            return null;
        using var reader = Open(path);
        return reader is null ? null : OfficeXml.Root(reader);
    }

    private Dictionary<string, (string Type, string Target)> Relations(string path, string folder)
    {
        var relations = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var relation in Load(path)?.Elements() ?? [])
        {
            var (id, type, target) = (relation.Attr("Id"), relation.Attr("Type"), relation.Attr("Target"));
            if (id is not null && type is not null && target is not null && relation.Attr("TargetMode") != "External")
                relations[id] = (type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : folder + target);
        }
        return relations;
    }

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];
}
