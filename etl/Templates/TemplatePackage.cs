using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerfEval.Etl.Templates;

/// <summary>Puts the sheets of the template into a workbook's package.</summary>
internal static class TemplatePackage
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // No clock: the same template is the same bytes.
    private static readonly DateTimeOffset Written = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream target, IReadOnlyList<TemplateSheet> sheets)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, "[Content_Types].xml", Types(sheets.Count));
        Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Add(zip, "xl/workbook.xml", Workbook(sheets));
        Add(zip, "xl/_rels/workbook.xml.rels", Relations(sheets.Count));
        Add(zip, "xl/styles.xml", Styles);
        for (var at = 0; at < sheets.Count; at++)
            Add(zip, string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{at + 1}.xml"), sheets[at].Xml(), declare: false);
    }

    // Amounts show what was typed: two decimals, up to six of 万元.
    private static string Styles =>
        $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.00####\"/></numFmts>"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"宋体\"/></font><font><b/><sz val=\"12\"/><name val=\"宋体\"/></font></fonts>"
        + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE2ECF5\"/></patternFill></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"4\">"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\"/>"
        + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    private static string Types(int sheets) =>
        $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{SheetType}.sheet.main+xml\"/>"
        + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{SheetType}.styles+xml\"/>"
        + Each(sheets, at => $"<Override PartName=\"/xl/worksheets/sheet{at}.xml\" ContentType=\"{SheetType}.worksheet+xml\"/>") + "</Types>";

    private static string Workbook(IReadOnlyList<TemplateSheet> sheets) =>
        $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>" + Each(sheets.Count, at => $"<sheet name=\"{sheets[at - 1].Name}\" sheetId=\"{at}\" r:id=\"rId{at}\"/>") + "</sheets></workbook>";

    private static string Relations(int sheets) =>
        $"<Relationships xmlns=\"{Package}/relationships\">" + Each(sheets, at => $"<Relationship Id=\"rId{at}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>")
        + string.Create(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{sheets + 1}\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");

    private static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(1, count).Select(text));

    private static void Add(ZipArchive zip, string name, string content, bool declare = true)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Written;
        using var part = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        part.Write(declare ? Declaration + content : content);
    }
}
