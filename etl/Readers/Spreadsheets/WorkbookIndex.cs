using System.Xml;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>What the workbook's own part says: its sheets in the order of their tabs, the calendar of its dates, and where texts and formats stand.</summary>
internal sealed record WorkbookIndex(IReadOnlyList<SheetEntry> Sheets, bool CountsFrom1904, string SharedTextsPart, string StylesPart)
{
    // Spreadsheet programs allow 31; the places of facts carry the name.
    private const int LongestName = 31;

    public static WorkbookIndex Read(WorkbookPackage package)
    {
        var part = package.WorkbookPart();
        var relations = package.Relations(part);
        var sheets = new List<SheetEntry>();
        var from1904 = false;
        using var xml = package.Xml(part);
        while (xml is not null && xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "workbookPr")
                from1904 = IsTrue(xml.GetAttribute("date1904"));
            else if (xml.LocalName == "sheet" && Entry(xml, relations) is { } sheet)
                sheets.Add(sheet);
        }
        return new WorkbookIndex(sheets, from1904, Part(relations, "/sharedStrings"), Part(relations, "/styles"));
    }

    /// <summary>Whether an attribute of a spreadsheet says yes.</summary>
    public static bool IsTrue(string? attribute) => attribute is "1" or "true" or "on";

    private static SheetEntry? Entry(XmlReader xml, Dictionary<string, PartRelation> relations)
    {
        var (name, state, id) = ("", "", "");
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "name")
                name = xml.Value;
            else if (xml.LocalName == "state")
                state = xml.Value;
            else if (xml.LocalName == "id" && xml.Prefix.Length > 0)
                id = xml.Value;
        }
        // Sheets of charts and macros have no cells.
        return relations.TryGetValue(id, out var relation) && relation.Type.EndsWith("/worksheet", StringComparison.Ordinal)
            ? new SheetEntry(name.Length <= LongestName ? name : name[..LongestName], relation.Target, state is "hidden" or "veryHidden")
            : null;
    }

    private static string Part(Dictionary<string, PartRelation> relations, string type) =>
        relations.Values.FirstOrDefault(relation => relation.Type.EndsWith(type, StringComparison.Ordinal))?.Target ?? "";
}
