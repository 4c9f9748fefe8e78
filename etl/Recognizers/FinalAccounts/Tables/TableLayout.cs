using System.Text.RegularExpressions;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>表的结构 — which rows of a table are caption, header and data.</summary>
/// <param name="CaptionRows">Rows above the header: title, code, unit.</param>
/// <param name="HeaderRows">Header rows, column numbers left out.</param>
/// <param name="DataRows">Rows of data.</param>
internal sealed partial record TableLayout(IReadOnlyList<int> CaptionRows, IReadOnlyList<int> HeaderRows, IReadOnlyList<int> DataRows)
{
    private const int MostHeaderRows = 8;

    // Fewer numbers out of order may be amounts.
    private const int ManyColumns = 6;

    /// <summary>Tells the rows of a table apart.</summary>
    public static TableLayout Of(TableGrid grid)
    {
        var captions = new List<int>();
        var headers = new List<int>();
        var row = 0;
        for (; row < grid.Rows.Count && headers.Count < MostHeaderRows; row++)
        {
            var filled = grid.Filled(row).ToList();
            if (filled.Count == 0)
                continue;
            if (headers.Count == 0 && IsCaption(filled))
                captions.Add(row);
            else if (IsColumnNumbers(filled))
                break;
            else if (IsData(filled))
                break;
            else
                headers.Add(row);
        }
        return new TableLayout(captions, headers, [.. Data(grid, headers, row)]);
    }

    /// <summary>Whether a row starts a statement's data: an amount, a code, an ordinal, or a lone total.</summary>
    private static bool IsData(List<(int Column, string Text)> filled) =>
        filled.Any(cell => (CellText.IsNumber(cell.Text) && !Year().IsMatch(cell.Text)) || CellText.HasOrdinal(cell.Text))
        || (filled.Count > 1 && CellText.IsCodePart(filled[0].Text) && CellText.IsWords(filled[1].Text))
        || (filled.Count == 1 && Total().IsMatch(filled[0].Text))
        || IsNote(filled);

    /// <summary>栏次 1 2 3, 1→12, 甲 1 2: numbers of columns, never values.</summary>
    private static bool IsColumnNumbers(List<(int Column, string Text)> filled)
    {
        if (filled[0].Text.StartsWith("栏次", StringComparison.Ordinal))
            return true;
        var numbers = new List<int>();
        foreach (var (_, text) in filled)
        {
            if (CellText.LineNumber(text) is { } number)
                numbers.Add(number);
            else if (!ColumnMark().IsMatch(text))
                return false;
        }
        var inOrder = numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);
        // Where columns were exchanged, the numbers are all there in another order.
        var complete = numbers.Count >= ManyColumns && numbers.Distinct().Count() == numbers.Count && numbers.Max() == numbers.Count;
        return numbers.Count >= 2 && numbers.Min() <= 2 && (inOrder || complete);
    }

    private static IEnumerable<int> Data(TableGrid grid, IReadOnlyList<int> headers, int from)
    {
        var printed = headers.Select(row => Joined(grid, row)).ToHashSet();
        for (var row = from; row < grid.Rows.Count; row++)
        {
            var filled = grid.Filled(row).ToList();
            if (filled.Count > 0 && !IsNote(filled) && !IsColumnNumbers(filled) && !printed.Contains(Joined(grid, row)))
                yield return row;
        }
    }

    private static string Joined(TableGrid grid, int row) => string.Join('|', grid.Filled(row).Select(cell => cell.Text));

    private static bool IsCaption(List<(int Column, string Text)> filled) =>
        filled.Count <= 3 && filled.Any(cell => Caption().IsMatch(cell.Text) || (filled.Count == 1 && TableCaption.IsTitle(cell.Text)));

    private static bool IsNote(List<(int Column, string Text)> filled) => filled.Count <= 2 && Note().IsMatch(filled[0].Text);

    // 2023 over 预算数 is a header.
    [GeneratedRegex("""^(?:19|20)\d\d$""")]
    private static partial Regex Year();

    [GeneratedRegex("""^(?:合计|总计|小计|本年收入合计|本年支出合计|收入总计|支出总计|支出合计|收入合计)$""")]
    private static partial Regex Total();

    [GeneratedRegex("""^(?:[甲乙丙丁戊A-Z]|\d+(?:=|＝)[\d+\-()]+|\(?\d+\)?|[\d+=\-]+|栏次|行次|—+|-+)$""")]
    private static partial Regex ColumnMark();

    [GeneratedRegex("""^(?:财决|预算|部门)?公开表?\d{1,2}(?:-\d)?表?$|^(?:金额)?单位[:：]|^(?:编制|填报|公开)?(?:部门|单位)(?:名称)?[:：]|^(?:19|20)\d\d年度?$|[:：](?:人民币)?[万千]?元$""")]
    private static partial Regex Caption();

    [GeneratedRegex("""^(?:注|说明|备注|附注|填表说明|本表)(?:[:：1-9]|反映|无|为空)""")]
    private static partial Regex Note();
}
