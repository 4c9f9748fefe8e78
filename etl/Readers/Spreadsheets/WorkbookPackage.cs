using System.IO.Compression;
using System.Xml;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>The parts of a workbook's package (Office Open XML): finds the workbook by its relations and opens parts within bounds.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    // Ten thousand sheets with as many drawings and comments stay below; a package with more entries is made to tie up the reader.
    private const int MaxEntries = 100_000;

    private readonly ZipArchive _archive;
    private readonly UnpackLimit _limit;
    private readonly string _fileName;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    public WorkbookPackage(Stream content, string fileName)
    {
        _fileName = fileName;
        _limit = new UnpackLimit(fileName, content.Length);
        _archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (_archive.Entries.Count > MaxEntries)
            throw _limit.Refuse($"{_archive.Entries.Count} parts");
        foreach (var entry in _archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>The workbook's own part, as the package's relations name it.</summary>
    public string WorkbookPart() =>
        Relations("").Values.FirstOrDefault(relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal))?.Target
        ?? throw new UnreadableDocumentException(UnreadableCause.Damaged, _fileName, "workbook");

    /// <summary>The relations of a part by their ids; the package's own for an empty name.</summary>
    public Dictionary<string, PartRelation> Relations(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..(slash + 1)];
        var found = new Dictionary<string, PartRelation>(StringComparer.Ordinal);
        using var xml = Xml($"{folder}_rels/{part[(slash + 1)..]}.rels");
        while (xml is not null && xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
                found.TryAdd(id, new PartRelation(xml.GetAttribute("Type") ?? "", Resolved(folder, target)));
        }
        return found;
    }

    /// <summary>A reader of a part; null where the package has no such part.</summary>
    public XmlReader? Xml(string part) => Content(part) is { } content ? XmlReader.Create(content, Settings) : null;

    /// <summary>The unpacked bytes of a part, bounded; null where the package has no such part.</summary>
    public Stream? Content(string part) => _entries.TryGetValue(part, out var entry) ? new GuardedStream(entry.Open(), _limit) : null;

    public void Dispose() => _archive.Dispose();

    // Document types are refused as a whole: no workbook has one, and entities that multiply begin there.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreWhitespace = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    private static string Resolved(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target.TrimStart('/');
        var steps = new List<string>();
        foreach (var step in (folder + target).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".." or ""))
                steps.Add(step);
        }
        return string.Join('/', steps);
    }
}
