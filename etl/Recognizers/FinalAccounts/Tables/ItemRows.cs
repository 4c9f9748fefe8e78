using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>科目行查找 — rows of a statement by functional item; the code stands in one column, in three (类 款 项) or in front of the name.</summary>
internal static partial class ItemRows
{
    /// <summary>Items and totals in reading order; rows of units, notes and anything else are left out.</summary>
    public static IEnumerable<ItemRow> Of(DisclosureTable table)
    {
        var nameColumns = NameColumns(table);
        foreach (var row in table.DataRows)
        {
            var shift = Shift(table, row, nameColumns);
            if (Item(table, row, shift == 0 ? nameColumns : [0, 1]) is { } item)
                yield return item with { Shift = shift };
        }
    }

    /// <summary>Columns of codes and names: those whose header says so, or that hold no amount.</summary>
    private static HashSet<int> NameColumns(DisclosureTable table) =>
    [
        .. table.Labels.Where(label => label.Leaf is "类" or "款" or "项" || label.Says("科目", "编码", "名称", "功能分类", "代码")
            || (label.Top.StartsWith("项目", StringComparison.Ordinal) && !label.Says("支出"))
            || (label.Parts.Count == 0 && HoldsNames(table, label.Column))).Select(label => label.Column)
    ];

    /// <summary>
    /// On the next page 类 款 项 may be one column: the row is a code, a name and one value per column of amounts, and so many cells shorter.
    /// </summary>
    private static int Shift(DisclosureTable table, int row, HashSet<int> nameColumns)
    {
        var cells = table.Grid.Rows[row].Cells;
        var missing = cells.Count == 0 ? 0 : table.Grid.Width - cells.Max(cell => cell.Column + Math.Max(1, cell.ColumnSpan));
        return missing > 0 && nameColumns.Count - missing == 2 && nameColumns.Max() == nameColumns.Count - 1
            && Code().IsMatch(LabelText.Of(cells[0].Text)) && CellText.IsWords(cells[1].Text) && cells.Skip(2).All(cell => !CellText.IsWords(cell.Text)) ? missing : 0;
    }

    private static bool HoldsNames(DisclosureTable table, int column) =>
        table.DataRows.Select(row => LabelText.Of(table.Grid.Text(row, column))).All(text => text.Length == 0 || CellText.IsWords(text) || Code().IsMatch(text));

    private static ItemRow? Item(DisclosureTable table, int row, HashSet<int> nameColumns)
    {
        var code = "";
        var name = "";
        foreach (var (column, text) in table.Grid.Filled(row))
        {
            if (!nameColumns.Contains(column))
                continue;
            if (CodeWithName().Match(text) is { Success: true } both && code.Length == 0)
                (code, name) = (both.Groups["code"].Value, PrintedText.Name(both.Groups["name"].Value));
            else if (CellText.IsCodePart(text))
                code = Joined(code, text);
            else if (name.Length == 0 && CellText.IsWords(text) && text is not ("类" or "款" or "项"))
                name = PrintedText.Name(table.Grid.Text(row, column));
        }
        if (code.Length == 0)
            return Total().IsMatch(LabelText.Of(name)) ? new ItemRow(row, "", name) : null;
        return Code().IsMatch(code) && name.Length > 0 ? new ItemRow(row, code, name) : null;
    }

    /// <summary>201 03 06 makes 2010306; 201 20103 2010306, each column with the whole code, makes the last.</summary>
    private static string Joined(string code, string part) => part.StartsWith(code, StringComparison.Ordinal) && part.Length > code.Length ? part : code + part;

    // 2010306政务公开审批 · [2010306]政务公开审批 · 2010306-政务公开审批
    [GeneratedRegex("""^[\[【(]?(?<code>2\d{2}(?:\d{2}){0,2})[\]】)]?[-_—]?(?<name>\p{IsCJKUnifiedIdeographs}.*)$""")]
    private static partial Regex CodeWithName();

    [GeneratedRegex("""^2\d{2}(?:\d{2}){0,2}$""")]
    private static partial Regex Code();

    [GeneratedRegex("""^(?:合计|总计|支出合计|支出总计|本年支出合计|本年收入合计|收入合计|小计)$""")]
    private static partial Regex Total();
}
