using System.Xml.Linq;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>One level of a list.</summary>
/// <param name="Format">Form of the number, e.g. <c>decimal</c> or <c>chineseCounting</c>.</param>
/// <param name="Text">Pattern: <c>（%1）</c>, <c>%1.%2</c>.</param>
/// <param name="Start">First number.</param>
/// <param name="IsLegal">Whether numbers of upper levels are shown in Arabic digits.</param>
/// <param name="Restart">Level above which it does not begin anew; 0 for never; null for after each upper level.</param>
/// <param name="Style">Paragraph style that stands on this level without saying so.</param>
internal sealed record NumberingLevel(string Format, string Text, int Start, bool IsLegal, int? Restart, string? Style)
{
    public static NumberingLevel Of(XElement level) => new(
        level.ChildValue("numFmt") ?? level.Descendants().FirstOrDefault(child => child.Name.LocalName == "numFmt")?.Attr("val") ?? "decimal",
        level.ChildValue("lvlText") ?? "",
        OfficeXml.Number(level.ChildValue("start")) ?? 0,
        level.IsOn("isLgl"),
        OfficeXml.Number(level.ChildValue("lvlRestart")),
        level.ChildValue("pStyle"));
}
