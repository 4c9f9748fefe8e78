using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>经济分类表的合计 — 人员经费合计 and 公用经费合计, or the total row of a statement with columns for both.</summary>
internal static class EconomicTotals
{
    private const string Personnel = "personnel";
    private const string Operating = "public";

    /// <summary>Totals as economic rows without a code and as lines.</summary>
    public static IEnumerable<Recognized> Of(Section section, DisclosureTable table, BudgetStage stage, string recognizer)
    {
        var blocks = EconomicBlock.Of(table);
        foreach (var row in table.DataRows)
        {
            foreach (var (column, text) in table.Grid.Filled(row))
            {
                var name = LabelText.Name(text);
                if (Part(name) is { } part)
                {
                    foreach (var fact in Pair(section, table, stage, row, column, part, blocks, recognizer))
                        yield return fact;
                }
                else if (name is "合计" or "总计" or "基本支出合计" && blocks.FirstOrDefault(block => block.Personnel is not null) is { } split)
                {
                    foreach (var fact in Split(section, table, stage, row, split, recognizer))
                        yield return fact;
                }
            }
        }
    }

    private static string? Part(string name) => name switch
    {
        "人员经费合计" or "人员经费小计" or "人员支出合计" => Personnel,
        "公用经费合计" or "日常公用经费合计" or "公用经费小计" or "公用支出合计" => Operating,
        _ => null,
    };

    private static IEnumerable<Recognized> Pair(
        Section section, DisclosureTable table, BudgetStage stage, int row, int label, string part, IReadOnlyList<EconomicBlock> blocks, string recognizer)
    {
        var (amountColumn, basicColumn) = Columns(table, row, label, part, blocks);
        if (amountColumn is null)
            yield break;
        var amount = table.Money(row, amountColumn);
        var onlyBasic = basicColumn is null && LabelText.Of(table.Caption.Title).Contains("基本支出", StringComparison.Ordinal);
        var basic = onlyBasic ? amount : table.Money(row, basicColumn);
        var name = PrintedText.Name(table.Grid.Text(row, label));
        yield return new EconomicExpenditureFact(section.FiscalYear, stage, table.Name, "", name, amount, basic, recognizer, amount.Locator);
        if (basic.State != ValueState.NotFound)
            yield return new BudgetLineFact(section.FiscalYear, "expenditure.basic." + part, stage, basic, recognizer);
        if (!onlyBasic)
            yield return new BudgetLineFact(section.FiscalYear, "fiscal_appropriation.expenditure." + part, stage, amount, recognizer);
    }

    /// <summary>
    /// A total's values stand under 金额 and 其中：基本支出 of some block of its part: to the right of the label and before the next one,
    /// or under the part's own top header.
    /// </summary>
    private static (int? Amount, int? Basic) Columns(DisclosureTable table, int row, int label, string part, IReadOnlyList<EconomicBlock> blocks)
    {
        var next = table.Grid.Filled(row).Where(cell => cell.Column > label && CellText.IsWords(cell.Text)).Select(cell => cell.Column).DefaultIfEmpty(int.MaxValue).First();
        var right = blocks.Where(block => Holds(table, row, block, column => column > label && column < next)).ToList();
        var word = part == Personnel ? "人员经费" : "公用经费";
        var own = right.Count > 0 ? right[^1] : blocks.LastOrDefault(block => block.Amount?.Top.Contains(word, StringComparison.Ordinal) == true && Holds(table, row, block, _ => true));
        own ??= blocks.FirstOrDefault(block => block.Columns.Any(column => column.Column == label));
        return (own?.Amount?.Column, own?.Basic?.Column);
    }

    private static bool Holds(DisclosureTable table, int row, EconomicBlock block, Func<int, bool> allowed) =>
        block.Amount is { } amount && allowed(amount.Column) && CellText.IsNumber(table.Grid.Text(row, amount.Column));

    private static IEnumerable<Recognized> Split(
        Section section, DisclosureTable table, BudgetStage stage, int row, EconomicBlock block, string recognizer)
    {
        yield return new BudgetLineFact(section.FiscalYear, "expenditure.basic.personnel", stage, table.Money(row, block.Personnel?.Column), recognizer);
        yield return new BudgetLineFact(section.FiscalYear, "expenditure.basic.public", stage, table.Money(row, block.Operating?.Column), recognizer);
        yield return new BudgetLineFact(section.FiscalYear, "fiscal_appropriation.expenditure.basic", stage, table.Money(row, block.Amount?.Column), recognizer);
    }
}
