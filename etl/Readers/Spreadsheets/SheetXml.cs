using System.Globalization;
using System.Text;
using System.Xml;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>
/// Reads one sheet's part from top to bottom, keeping cells with content only. Reading ends where the budget does; merged ranges, which
/// stand behind the cells, are then looked for in the bytes.
/// </summary>
internal sealed class SheetXml(XmlReader xml, CellFormats formats, bool countsFrom1904, CellBudget budget, string fileName)
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<(double, NumberFormat), string> _printed = [];
    private SheetGrid _grid = new("");
    private bool _hidesZeros;
    private bool _hidesRows;

    /// <summary>The content of the sheet; what is wrong in a single cell is its text, what is wrong with the part is an exception.</summary>
    public SheetGrid Read(string name)
    {
        _grid = new SheetGrid(name);
        budget.BeginSheet();
        var row = 0;
        while (_grid.CutFromRow == 0 && xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "row": row = Row(row + 1); break;
                case "mergeCell": Merge(_grid, xml.GetAttribute("ref")); break;
                case "col": Columns(); break;
                case "sheetView": _hidesZeros = xml.GetAttribute("showZeros") is "0" or "false"; break;
                case "sheetFormatPr": _hidesRows = WorkbookIndex.IsTrue(xml.GetAttribute("zeroHeight")); break;
                case "worksheet" or "sheetViews" or "cols" or "sheetData" or "mergeCells": break;
                default: RichText.Skip(xml); break;
            }
        }
        return _grid;
    }

    /// <summary>Adds a merged range, unless it is damaged or one of too many.</summary>
    public static void Merge(SheetGrid grid, string? reference)
    {
        if (grid.Merges.Count < MaxMerges && CellRange.TryParse(reference, out var range) && (range.FirstColumn != range.LastColumn || range.FirstRow != range.LastRow))
            grid.Merges.Add(range);
    }

    private const int MaxMerges = 50_000;

    private int Row(int expected)
    {
        var (number, isHidden) = (expected, _hidesRows);
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "r" && int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var named) && named is >= 1 and <= CellAddress.LastRow)
                number = named;
            else if (xml.LocalName == "hidden")
                isHidden = WorkbookIndex.IsTrue(xml.Value);
        }
        xml.MoveToElement();
        if (xml.IsEmptyElement)
            return number;
        var row = new SheetRow(number, isHidden, []);
        var (depth, column) = (xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
                column = Cell(row, column) + 1;
            else if (xml.NodeType == XmlNodeType.Element)
                RichText.Skip(xml);
            if (!budget.HasRoom)
            {
                _grid.CutFromRow = number;
                return number;
            }
        }
        if (row.Cells.Count > 0)
            Add(row);
        return number;
    }

    // Rows out of order are read as they are numbered.
    private void Add(SheetRow row)
    {
        var at = _grid.Rows.Count;
        while (at > 0 && _grid.Rows[at - 1].Number > row.Number && _grid.Rows.Count - at < 1_000)
            at--;
        _grid.Rows.Insert(at, row);
    }

    private int Cell(SheetRow row, int expected)
    {
        var (column, type, style) = (expected, CellType.Number, -1);
        while (xml.MoveToNextAttribute())
        {
            switch (xml.LocalName)
            {
                case "r" when CellAddress.TryParse(xml.Value, out var named, out _): column = named; break;
                case "t": type = CellTypes.Of(xml.Value); break;
                case "s" when int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number): style = number; break;
            }
        }
        xml.MoveToElement();
        if (column > CellAddress.LastColumn)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"{_grid.Name}!{CellAddress.Of(column, row.Number)}");
        var text = xml.IsEmptyElement ? "" : Value(ref type);
        if (text.Length == 0)
            return column;
        if (column >= CellBudget.MaxColumns)
            _grid.CutColumnAt ??= CellAddress.Of(column, row.Number);
        else
            Keep(row, column, type, style, text);
        return column;
    }

    private string Value(ref CellType type)
    {
        var depth = xml.Depth;
        var value = "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "v")
                value = Plain();
            else if (xml.LocalName == "is")
                (value, type) = (RichText.Read(xml), CellType.Text);
            else
                RichText.Skip(xml);
        }
        return value;
    }

    private string Plain()
    {
        if (xml.IsEmptyElement)
            return "";
        var depth = xml.Depth;
        string? single = null;
        _text.Clear();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
                continue;
            if (single is null && xml.Value.Length <= CellBudget.MaxCellText)
                single = xml.Value;
            else
                RichText.Append(xml, _text.Length == 0 ? _text.Append(single) : _text);
        }
        return _text.Length > 0 ? _text.ToString() : single ?? "";
    }

    private void Keep(SheetRow row, int column, CellType type, int style, string value)
    {
        var cell = type == CellType.Shared && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var shared)
            ? new SheetCell(column, null, shared)
            : new SheetCell(column, Printed(type, style, value));
        if (cell.Text is { Length: 0 })
            return;
        budget.Spend(cell.Text?.Length ?? 0);
        // Cells out of order, or named twice: the first counts.
        var at = row.Cells.Count;
        while (at > 0 && row.Cells[at - 1].Column > column)
            at--;
        if (at == 0 || row.Cells[at - 1].Column != column)
            row.Cells.Insert(at, cell);
    }

    private string Printed(CellType type, int style, string value) => type switch
    {
        CellType.Boolean => value == "1" ? "TRUE" : "FALSE",
        CellType.Number when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Number(number, formats.Of(style)),
        _ => value,
    };

    private string Number(double number, NumberFormat format)
    {
        if (number == 0 && _hidesZeros)
            return "";
        if (_printed.TryGetValue((number, format), out var known))
            return known;
        var printed = format.Print(number, countsFrom1904);
        // Zeros, years, weights and shares come again and again.
        if (_printed.Count < 1_000)
            _printed.Add((number, format), printed);
        return printed;
    }

    private void Columns()
    {
        var isHidden = WorkbookIndex.IsTrue(xml.GetAttribute("hidden"));
        if (isHidden && _grid.HiddenColumns.Count < CellBudget.MaxColumns && int.TryParse(xml.GetAttribute("min"), out var first) && int.TryParse(xml.GetAttribute("max"), out var last))
            _grid.HiddenColumns.Add((first - 1, last - 1));
    }
}
