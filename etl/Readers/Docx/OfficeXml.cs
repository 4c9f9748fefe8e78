using System.Xml;
using System.Xml.Linq;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>
/// Office XML by local names: the transitional and the strict standard differ in namespaces only, and producers mix prefixes.
/// No document type, no entity is ever resolved.
/// </summary>
internal static class OfficeXml
{
    public static XmlReader Reader(Stream content) => XmlReader.Create(content, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    public static XElement? Child(this XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name);

    public static string? Attr(this XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>Value of an element that holds one: <c>&lt;w:ilvl w:val="1"/&gt;</c>.</summary>
    public static string? ChildValue(this XElement element, string name) => element.Child(name)?.Attr("val");

    public static int? Number(string? text) => int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch: present without a value means on.</summary>
    public static bool IsOn(this XElement element, string name) => element.Child(name) is { } toggle && toggle.Attr("val") is not ("0" or "false" or "off" or "none");
}
