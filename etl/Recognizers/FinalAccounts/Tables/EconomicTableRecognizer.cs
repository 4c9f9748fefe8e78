using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>
/// 基本支出表、支出明细表 — reads spending by economic class: one block or several side by side, all spending with its basic part or
/// basic spending alone.
/// </summary>
public sealed partial class EconomicTableRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "economic-table";

    /// <inheritdoc />
    public string Title => "一般公共预算财政拨款基本支出表（明细表）";

    /// <inheritdoc />
    public string Basis => "部门决算公开06表、部门预算一般公共预算基本支出表";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        Statements.Read(section, kind => kind == TableKind.EconomicExpenditure, (table, stage) => Items(section, table, stage).Concat(EconomicTotals.Of(section, table, stage, Code)));

    private IEnumerable<Recognized> Items(Section section, DisclosureTable table, BudgetStage stage)
    {
        foreach (var row in table.DataRows)
        {
            foreach (var block in EconomicBlock.Of(table))
            {
                if (block.Amount is { } column && Item(table, row, block) is { } item)
                    yield return Fact(section, table, stage, row, item, column, block);
            }
        }
    }

    private EconomicExpenditureFact Fact(
        Section section, DisclosureTable table, BudgetStage stage, int row, (string Code, string Name) item, ColumnLabel column, EconomicBlock block)
    {
        var amount = table.Money(row, column.Column);
        // A statement of basic spending alone has no column for its basic part: every amount is basic.
        var basic = block.Basic is { } part ? table.Money(row, part.Column)
            : LabelText.Of(table.Caption.Title).Contains("基本支出", StringComparison.Ordinal) ? amount : Figure.NotFound(amount.Locator);
        return new EconomicExpenditureFact(section.FiscalYear, stage, table.Name, item.Code, item.Name, amount, basic, Code, amount.Locator);
    }

    private static (string Code, string Name)? Item(DisclosureTable table, int row, EconomicBlock block)
    {
        var code = "";
        var name = "";
        foreach (var label in block.Names)
        {
            var text = LabelText.Of(table.Grid.Text(row, label.Column));
            if (CellText.IsCodePart(text))
                code = text.StartsWith(code, StringComparison.Ordinal) && text.Length > code.Length ? text : code + text;
            else if (CodeWithName().Match(text) is { Success: true } both && code.Length == 0)
                (code, name) = (both.Groups["code"].Value, PrintedText.Name(both.Groups["name"].Value));
            else if (name.Length == 0 && CellText.IsWords(text))
                name = PrintedText.Name(table.Grid.Text(row, label.Column));
        }
        return EconomicCode().IsMatch(code) && name.Length > 0 ? (code, name) : null;
    }

    [GeneratedRegex("""^[35]\d{2}(?:\d{2})?$""")]
    private static partial Regex EconomicCode();

    // 30101基本工资 · [301]工资福利支出
    [GeneratedRegex("""^[\[【(]?(?<code>[35]\d{2}(?:\d{2})?)[\]】)]?[-_—]?(?<name>\p{IsCJKUnifiedIdeographs}.*)$""")]
    private static partial Regex CodeWithName();
}
