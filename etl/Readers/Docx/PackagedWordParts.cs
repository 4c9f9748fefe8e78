using System.Xml;
using PerfEval.Etl.Readers.Containers;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>Parts in a ZIP file (.docx).</summary>
internal sealed class PackagedWordParts(ZipPackage package) : WordParts
{
    /// <summary>Text of 60 MB is above any document that people write; the tree of one part takes several times as much memory.</summary>
    public const long MaxPartBytes = 60_000_000;

    protected override XmlReader? Open(string path) =>
        package.Find(path) is { } part ? OfficeXml.Reader(package.Open(part, MaxPartBytes)) : null;
}
