using System.Globalization;
using System.Xml;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>The number formats of a workbook, by the style number that cells carry.</summary>
internal sealed class CellFormats
{
    // Programs allow 64 000 styles.
    private const int MaxStyles = 100_000;

    private readonly List<NumberFormat> _ofStyle = [];

    public NumberFormat Of(int style) => style >= 0 && style < _ofStyle.Count ? _ofStyle[style] : NumberFormat.General;

    public static CellFormats Read(WorkbookPackage package, string part)
    {
        var formats = new CellFormats();
        var codes = new Dictionary<int, string>();
        var known = new Dictionary<int, NumberFormat>();
        var inCellFormats = false;
        using var xml = package.Xml(part);
        while (xml is not null && xml.Read() && formats._ofStyle.Count < MaxStyles)
        {
            if (xml.LocalName == "cellXfs")
                inCellFormats = xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "numFmt" && Number(xml, "numFmtId") is { } named && xml.GetAttribute("formatCode") is { } code)
                codes.TryAdd(named, code);
            else if (inCellFormats && xml.LocalName == "xf")
                formats._ofStyle.Add(FormatOf(Number(xml, "numFmtId") ?? 0, codes, known));
        }
        return formats;
    }

    private static NumberFormat FormatOf(int id, Dictionary<int, string> codes, Dictionary<int, NumberFormat> known)
    {
        if (!known.TryGetValue(id, out var format))
            known.Add(id, format = NumberFormat.Of(codes.GetValueOrDefault(id) ?? BuiltInFormats.Of(id)));
        return format;
    }

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
