using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>Text inside an element of a spreadsheet part, its runs joined, readings of characters (pinyin, furigana) left out.</summary>
internal static partial class RichText
{
    // Runs inside texts inside items: real ones nest three deep.
    private const int DeepestNesting = 64;

    /// <summary>The text of the element the reader stands on; the reader then stands on its end.</summary>
    public static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        var depth = xml.Depth;
        var (reading, inText) = (int.MaxValue, false);
        while (xml.Read() && xml.Depth > depth)
        {
            RefuseNesting(xml);
            if (xml.Depth <= reading)
                reading = xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" } ? xml.Depth : int.MaxValue;
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                inText = xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false } && reading == int.MaxValue;
            else if (inText && text.Length < CellBudget.MaxCellText)
                Append(xml, text);
        }
        return Unescaped(text.ToString());
    }

    /// <summary>Passes over the element the reader stands on.</summary>
    public static void Skip(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
            RefuseNesting(xml);
    }

    /// <summary>Appends the text the reader stands on, as far as a cell may hold it.</summary>
    public static void Append(XmlReader xml, StringBuilder text)
    {
        var value = xml.Value;
        text.Append(value, 0, Math.Min(value.Length, CellBudget.MaxCellText - text.Length));
    }

    // _x000D_ stands for a character that XML cannot hold; _x005F_ for the underscore that would begin such a mark.
    private static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    private static void RefuseNesting(XmlReader xml)
    {
        if (xml.Depth > DeepestNesting)
            throw new XmlException("nesting");
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
