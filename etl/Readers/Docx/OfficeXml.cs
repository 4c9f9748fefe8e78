using System.Xml;
using System.Xml.Linq;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>
/// Office XML by local names: the transitional and the strict standard differ in namespaces only, and producers mix prefixes. Trees are
/// built without what only looks matter for, and no deeper than people's documents go; no document type, no entity is ever resolved.
/// </summary>
internal static class OfficeXml
{
    /// <summary>Tables in tables in text boxes: the deepest document seen has some 60 levels.</summary>
    private const int MaxDepth = 400;

    private static readonly HashSet<string> Looks =
    [
        "rFonts", "sz", "szCs", "color", "spacing", "ind", "jc", "lang", "shd", "tcBorders", "tblBorders", "tcW", "tblW", "tblCellMar", "tcMar", "kern", "b", "bCs", "i", "iCs", "u",
        "highlight", "proofErr", "bookmarkStart", "bookmarkEnd", "snapToGrid", "adjustRightInd", "textAlignment", "vAlign", "noWrap", "trHeight", "cnfStyle", "framePr", "rsids",
        "tabs", "widowControl", "autoSpaceDE", "autoSpaceDN", "keepNext", "keepLines", "outlineLvl", "position", "w", "bdr", "latentStyles",
    ];

    public static XmlReader Reader(Stream content) => XmlReader.Create(content, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>The element the reader stands on, with everything in it; the reader goes on behind it.</summary>
    /// <exception cref="XmlException">The file is damaged, or nested to break readers.</exception>
    public static XElement Element(XmlReader reader)
    {
        var root = Opened(reader);
        var current = reader.IsEmptyElement ? null : root;
        var depth = 0;
        for (var more = reader.Read(); current is not null && more;)
        {
            more = true;
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when Looks.Contains(reader.LocalName) && reader.LocalName != root.Name.LocalName:
                    reader.Skip();
                    continue;
                case XmlNodeType.Element:
                    var child = Opened(reader);
                    current.Add(child);
                    if (!reader.IsEmptyElement)
                    {
                        current = child;
                        depth++;
                    }
                    if (depth > MaxDepth)
                        throw new XmlException($"> {MaxDepth} levels");
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when current.Name.LocalName == "t":
                    current.Add(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    current = current == root ? null : current.Parent;
                    depth--;
                    break;
            }
            more = reader.Read();
        }
        return current is null ? root : throw new XmlException("The file ends inside an element.");
    }

    /// <summary>The root element of a part.</summary>
    public static XElement Root(XmlReader reader)
    {
        reader.MoveToContent();
        return Element(reader);
    }

    public static XElement? Child(this XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name);

    public static string? Attr(this XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>Value of an element that holds one: <c>&lt;w:ilvl w:val="1"/&gt;</c>.</summary>
    public static string? ChildValue(this XElement element, string name) => element.Child(name)?.Attr("val");

    public static int? Number(string? text) => int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch: present without a value means on.</summary>
    public static bool IsOn(this XElement element, string name) => element.Child(name) is { } toggle && toggle.Attr("val") is not ("0" or "false" or "off" or "none");

    private static XElement Opened(XmlReader reader)
    {
        var element = new XElement(reader.LocalName);
        if (reader.MoveToFirstAttribute())
        {
            do
            {
                if (reader.Prefix != "xmlns" && reader.Name != "xmlns" && !reader.LocalName.StartsWith("rsid", StringComparison.Ordinal))
                    element.SetAttributeValue(reader.LocalName, reader.Value);
            }
            while (reader.MoveToNextAttribute());
            reader.MoveToElement();
        }
        return element;
    }
}
