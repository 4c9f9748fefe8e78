using System.Globalization;
using System.Text;
using PerfEval.Etl.Readers.Spreadsheets;

namespace PerfEval.Tests.Etl.Readers.Spreadsheets;

/// <summary>One sheet of a <see cref="WorkbookBuilder"/>.</summary>
public sealed class SheetBuilder(WorkbookBuilder workbook, string name, string state)
{
    private readonly SortedDictionary<int, SortedDictionary<int, string>> _rows = [];
    private readonly List<string> _merges = [];
    private readonly List<string> _columns = [];
    private readonly HashSet<int> _hiddenRows = [];

    public string Name { get; } = name;

    public string State { get; } = state;

    /// <summary>Attributes of the sheet's view.</summary>
    public string View { get; set; } = "";

    public SheetBuilder Text(string address, string text) => Raw(address, $"t=\"s\"><v>{workbook.SharedText(text)}</v>");

    public SheetBuilder Number(string address, double value, string format = "General") =>
        Raw(address, string.Create(CultureInfo.InvariantCulture, $"s=\"{workbook.Style(format)}\"><v>{value:R}</v>"));

    /// <summary>A cell as it stands in the part, from its attributes on; the address is added.</summary>
    public SheetBuilder Raw(string address, string rest)
    {
        CellAddress.TryParse(address, out var column, out var row).ShouldBeTrue();
        if (!_rows.TryGetValue(row, out var cells))
            _rows.Add(row, cells = []);
        cells[column] = $"<c r=\"{address}\" {rest}</c>";
        return this;
    }

    /// <summary>Texts from left to right; an empty one is no cell.</summary>
    public SheetBuilder Row(int row, params string[] texts)
    {
        for (var at = 0; at < texts.Length; at++)
        {
            if (texts[at].Length > 0)
                Text(CellAddress.Of(at, row), texts[at]);
        }
        return this;
    }

    public SheetBuilder Merge(string reference)
    {
        _merges.Add(reference);
        return this;
    }

    public SheetBuilder HideRow(int row)
    {
        _hiddenRows.Add(row);
        return this;
    }

    public SheetBuilder HideColumns(int first, int last)
    {
        _columns.Add($"<col min=\"{first}\" max=\"{last}\" hidden=\"1\"/>");
        return this;
    }

    internal string Xml(string main)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{main}\"><sheetViews><sheetView {View} workbookViewId=\"0\"/></sheetViews>");
        if (_columns.Count > 0)
            xml.Append("<cols>").AppendJoin("", _columns).Append("</cols>");
        xml.Append("<sheetData>");
        foreach (var (row, cells) in _rows)
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\"{(_hiddenRows.Contains(row) ? " hidden=\"1\"" : "")}>").AppendJoin("", cells.Values).Append("</row>");
        xml.Append("</sheetData>");
        if (_merges.Count > 0)
            xml.Append("<mergeCells>").AppendJoin("", _merges.Select(reference => $"<mergeCell ref=\"{reference}\"/>")).Append("</mergeCells>");
        return xml.Append("<pageMargins left=\"0.7\"/></worksheet>").ToString();
    }
}
