using System.IO.Compression;
using System.Security;
using System.Text;

namespace PerfEval.Tests.Etl.Readers.Spreadsheets;

/// <summary>Writes small workbooks part by part, so that a test says exactly what stands in them.</summary>
public sealed class WorkbookBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<SheetBuilder> _sheets = [];
    private readonly List<string> _formats = ["General"];
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, string> _parts = [];

    public bool CountsFrom1904 { get; init; }

    public SheetBuilder Sheet(string name, string state = "visible")
    {
        _sheets.Add(new SheetBuilder(this, name, state));
        return _sheets[^1];
    }

    /// <summary>Replaces a part by this text.</summary>
    public WorkbookBuilder Part(string name, string content)
    {
        _parts[name] = content;
        return this;
    }

    public byte[] Build()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts())
            {
                using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
                part.Write(_parts.GetValueOrDefault(name) ?? content);
            }
        }
        return bytes.ToArray();
    }

    internal int Style(string format)
    {
        var at = _formats.IndexOf(format);
        if (at >= 0)
            return at;
        _formats.Add(format);
        return _formats.Count - 1;
    }

    internal int SharedText(string text)
    {
        _texts.Add(text);
        return _texts.Count - 1;
    }

    internal static string Escaped(string text) => SecurityElement.Escape(text);

    private IEnumerable<(string Name, string Content)> Parts()
    {
        yield return ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        yield return ("_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        yield return ("xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><workbookPr date1904=\"{(CountsFrom1904 ? 1 : 0)}\"/><sheets>"
            + string.Concat(_sheets.Select((sheet, at) => $"<sheet name=\"{Escaped(sheet.Name)}\" sheetId=\"{at + 1}\" state=\"{sheet.State}\" r:id=\"s{at}\"/>")) + "</sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"t\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"f\" Type=\"{Office}/styles\" Target=\"/xl/styles.xml\"/>"
            + string.Concat(_sheets.Select((_, at) => $"<Relationship Id=\"s{at}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>")) + "</Relationships>");
        for (var at = 0; at < _sheets.Count; at++)
            yield return ($"xl/worksheets/sheet{at}.xml", _sheets[at].Xml(Main));
        yield return ("xl/styles.xml",
            $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(_formats.Select((format, at) => $"<numFmt numFmtId=\"{200 + at}\" formatCode=\"{Escaped(format)}\"/>"))}</numFmts>"
            + $"<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>{string.Concat(_formats.Select((_, at) => $"<xf numFmtId=\"{200 + at}\"/>"))}</cellXfs></styleSheet>");
        yield return ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(_texts.Select(text => $"<si><t xml:space=\"preserve\">{Escaped(text)}</t></si>"))}</sst>");
    }
}
