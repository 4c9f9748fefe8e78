using System.Xml;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>
/// The table of texts that cells share. Only the texts that kept cells name are held: a ledger of a million names beside one
/// disclosure table costs nothing.
/// </summary>
internal static class SharedTexts
{
    /// <summary>The texts of the numbers asked for.</summary>
    public static Dictionary<int, string> Read(WorkbookPackage package, string part, HashSet<int> wanted)
    {
        var texts = new Dictionary<int, string>(wanted.Count);
        using var xml = wanted.Count == 0 ? null : package.Xml(part);
        var at = -1;
        while (xml is not null && texts.Count < wanted.Count && xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "si" })
                continue;
            if (wanted.Contains(++at))
                texts.Add(at, RichText.Read(xml));
            else
                RichText.Skip(xml);
        }
        return texts;
    }
}
