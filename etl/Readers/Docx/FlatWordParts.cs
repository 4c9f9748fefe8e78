using System.Xml;
using System.Xml.Linq;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>Parts in one XML file: a flat package, or the document format of 2003 whose body stands directly below the root.</summary>
internal sealed class FlatWordParts : WordParts
{
    private readonly XElement _root;

    public FlatWordParts(Stream content)
    {
        using var reader = OfficeXml.Reader(content);
        _root = OfficeXml.Root(reader);
    }

    private bool IsPackage => _root.Name.LocalName == "package";

    public override XmlReader? Main() => IsPackage ? base.Main() : _root.CreateReader();

    public override XElement? OfType(string type) => IsPackage ? base.OfType(type) : _root.Child(type);

    protected override XmlReader? Open(string path) =>
        _root.Children("part").FirstOrDefault(part => part.Attr("name")?.TrimStart('/').Equals(path, StringComparison.OrdinalIgnoreCase) == true)
            ?.Child("xmlData")?.Elements().FirstOrDefault()?.CreateReader();
}
