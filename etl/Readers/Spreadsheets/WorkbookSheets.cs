using System.Globalization;
using ExcelDataReader;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>Takes the sheets of a workbook that the library reads, one after the other.</summary>
internal sealed class WorkbookSheets(IExcelDataReader workbook, IReadOnlyDictionary<(int Sheet, int Row, int Column), string> errors)
{
    private readonly CellBudget _budget = new();
    private readonly Dictionary<string, NumberFormat> _formats = [];

    public void AddTo(WorkbookBlocks blocks)
    {
        var sheet = 0;
        do
        {
            var name = workbook.Name ?? "";
            if (!string.Equals(workbook.VisibleState, "visible", StringComparison.OrdinalIgnoreCase))
                blocks.Note("hidden_sheet", name, name, "A1");
            else if (_budget.IsSpent)
                blocks.Note("sheet_beyond_limit", name, name, "A1");
            else
                blocks.Add(Grid(name, sheet), new Dictionary<int, string>());
        }
        while (workbook.NextResult() && ++sheet > 0);
    }

    private SheetGrid Grid(string name, int sheet)
    {
        var grid = new SheetGrid(name);
        _budget.BeginSheet();
        var width = Math.Min(workbook.FieldCount, CellBudget.MaxColumns);
        HideColumns(grid, width);
        foreach (var merged in workbook.MergeCells ?? [])
            grid.Merges.Add(new(merged.FromColumn, merged.FromRow + 1, merged.ToColumn, merged.ToRow + 1));
        for (var row = 1; workbook.Read(); row++)
        {
            if (!_budget.HasRoom)
            {
                grid.CutFromRow = row;
                break;
            }
            if (Row(sheet, row, width) is { Cells.Count: > 0 } read)
                grid.Rows.Add(read);
            if (grid.CutColumnAt is null && HasMore(width))
                grid.CutColumnAt = CellAddress.Of(width, row);
        }
        return grid;
    }

    private bool HasMore(int width)
    {
        for (var column = width; column < workbook.FieldCount; column++)
        {
            if (workbook.GetValue(column) is not null)
                return true;
        }
        return false;
    }

    private SheetRow Row(int sheet, int number, int width)
    {
        // The library says a height of nothing for hidden rows.
        var row = new SheetRow(number, workbook.RowHeight == 0, []);
        for (var column = 0; column < width; column++)
        {
            var text = errors.GetValueOrDefault((sheet, number, column)) ?? Text(workbook.GetValue(column), column);
            if (text.Length == 0)
                continue;
            row.Cells.Add(new SheetCell(column, text));
            _budget.Spend(text.Length);
        }
        return row;
    }

    private string Text(object? value, int column) => value switch
    {
        null => "",
        string text => text.Length <= CellBudget.MaxCellText ? text : text[..CellBudget.MaxCellText],
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime day => Format(column).Print(day.ToOADate(), from1904: false),
        TimeSpan time => Format(column).Print(time.TotalDays, from1904: false),
        IConvertible number => Format(column).Print(number.ToDouble(CultureInfo.InvariantCulture), from1904: false),
        _ => value.ToString() ?? "",
    };

    private NumberFormat Format(int column)
    {
        var id = workbook.GetNumberFormatIndex(column);
        // Days by number only are shown in the language of the program; the library knows the American forms.
        var code = id is 14 or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) ? BuiltInFormats.Of(id) : workbook.GetNumberFormatString(column) ?? "";
        if (!_formats.TryGetValue(code, out var format))
            _formats.Add(code, format = NumberFormat.Of(code));
        return format;
    }

    private void HideColumns(SheetGrid grid, int width)
    {
        for (var column = 0; column < width; column++)
        {
            if (workbook.GetColumnWidth(column) == 0)
                grid.HiddenColumns.Add((column, column));
        }
    }
}
