using System.Globalization;
using System.Security;
using System.Text;
using PerfEval.Etl.Readers.Spreadsheets;

namespace PerfEval.Etl.Templates;

/// <summary>One sheet of the template while it is written.</summary>
internal sealed class TemplateSheet(string name, IReadOnlyList<int> widths)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly StringBuilder _rows = new();
    private readonly List<string> _rules = [];
    private int _row;
    private bool _hasTitle;

    public string Name { get; } = name;

    public void Title(string text)
    {
        _hasTitle = widths.Count > 1;
        Row(TemplateStyle.Title, text);
    }

    public void Row(TemplateStyle style, params string[] texts) => Write(texts, _ => style);

    /// <summary>A line to fill: its name and cells for amounts.</summary>
    public void Input(params string[] texts) => Write(texts, column => column == 0 ? TemplateStyle.Plain : TemplateStyle.Amount);

    /// <summary>A list to choose from; other entries are warned of, not refused.</summary>
    public void Choose(string cells, IEnumerable<string> choices) => ChooseFrom(cells, $"\"{string.Join(',', choices)}\"");

    /// <summary>A list that stands on another sheet.</summary>
    public void ChooseFrom(string cells, string source) => Rule(cells, "type=\"list\" errorStyle=\"warning\"", $"<formula1>{SecurityElement.Escape(source)}</formula1>");

    public void Decimal(string cells) => Rule(cells, "type=\"decimal\" operator=\"between\"", "<formula1>-1000000000000000</formula1><formula2>1000000000000000</formula2>");

    public void Whole(string cells) => Rule(cells, "type=\"whole\" operator=\"between\"", "<formula1>2000</formula1><formula2>2100</formula2>");

    public string Xml()
    {
        var xml = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"{Main}\"><sheetFormatPr defaultRowHeight=\"18\"/><cols>");
        for (var at = 0; at < widths.Count; at++)
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{at + 1}\" max=\"{at + 1}\" width=\"{widths[at]}\" customWidth=\"1\"/>");
        xml.Append("</cols><sheetData>").Append(_rows).Append("</sheetData>");
        if (_hasTitle)
            xml.Append(CultureInfo.InvariantCulture, $"<mergeCells count=\"1\"><mergeCell ref=\"A1:{CellAddress.Of(widths.Count - 1, 1)}\"/></mergeCells>");
        if (_rules.Count > 0)
            xml.Append(CultureInfo.InvariantCulture, $"<dataValidations count=\"{_rules.Count}\">").AppendJoin("", _rules).Append("</dataValidations>");
        return xml.Append("</worksheet>").ToString();
    }

    private void Write(string[] texts, Func<int, TemplateStyle> style)
    {
        _row++;
        _rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{_row}\">");
        for (var at = 0; at < texts.Length; at++)
        {
            var address = CellAddress.Of(at, _row);
            var text = texts[at].Length == 0 ? "" : $"<is><t>{SecurityElement.Escape(texts[at])}</t></is>";
            _rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{address}\" s=\"{(int)style(at)}\"{(text.Length == 0 ? "" : " t=\"inlineStr\"")}>{text}</c>");
        }
        _rows.Append("</row>");
    }

    private void Rule(string cells, string attributes, string formulas) =>
        _rules.Add($"<dataValidation {attributes} allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" sqref=\"{cells}\">{formulas}</dataValidation>");
}
