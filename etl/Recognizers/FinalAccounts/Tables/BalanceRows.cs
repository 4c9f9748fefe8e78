using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>收支表的行 — walks a statement of income and expenditure, printed side by side or one below the other.</summary>
internal static partial class BalanceRows
{
    /// <summary>Rows with a name and a column for their amount.</summary>
    public static IEnumerable<BalanceRow> Of(DisclosureTable table, BudgetStage stage)
    {
        foreach (var side in BalanceSide.Of(table))
        {
            if (side.AmountColumn(stage) is not { } amount)
                continue;
            var direction = Direction(table, side.NameColumn);
            foreach (var row in table.DataRows)
            {
                var printed = PrintedText.Name(table.Grid.Text(row, side.NameColumn));
                var name = LabelText.Of(printed);
                if (name.Length == 0 || !CellText.IsWords(name))
                    continue;
                yield return new BalanceRow(row, amount, printed, name, direction ?? DirectionAt(table, side.NameColumn, row));
            }
        }
    }

    /// <summary>Whether a row names a functional class: a spending by purpose, neither a balance nor a total nor a kind of cost.</summary>
    public static bool IsFunctionalClass(string name) => FunctionalClass().IsMatch(name) && !OtherSpending().IsMatch(name);

    private static BalanceRowSide? Direction(DisclosureTable table, int column)
    {
        var names = table.DataRows.Select(row => LabelText.Name(table.Grid.Text(row, column))).ToList();
        var income = names.Any(name => name is "本年收入合计" or "本年收入" or "收入总计" or "收入合计");
        var expenditure = names.Any(name => name is "本年支出合计" or "本年支出" or "支出总计" or "支出合计" or "一般公共服务支出");
        if (income != expenditure)
            return income ? BalanceRowSide.Income : BalanceRowSide.Expenditure;
        var label = table.Labels[column];
        if (label.Says("收入") != label.Says("支出"))
            return label.Says("收入") ? BalanceRowSide.Income : BalanceRowSide.Expenditure;
        return income ? null : BalanceRowSide.Expenditure;
    }

    /// <summary>In a statement printed one below the other income ends with its total.</summary>
    private static BalanceRowSide DirectionAt(DisclosureTable table, int column, int row)
    {
        var ended = table.DataRows.Where(earlier => earlier < row).Any(earlier => LabelText.Name(table.Grid.Text(earlier, column)) is "收入总计" or "总计");
        var spending = table.DataRows.Where(earlier => earlier <= row).Any(earlier => LabelText.Name(table.Grid.Text(earlier, column)).EndsWith("支出", StringComparison.Ordinal));
        return ended || spending ? BalanceRowSide.Expenditure : BalanceRowSide.Income;
    }

    // 一般公共服务支出 · 其他支出 · 抗疫特别国债安排的支出 · 预备费
    [GeneratedRegex("""支出$|^预备费$|支出\(类\)$""")]
    private static partial Regex FunctionalClass();

    [GeneratedRegex("""^(?:本年|基本支出|项目支出|经营支出|上缴上级|对附属单位|工资福利|商品和服务|资本性支出|对企业补助|其中|人员|日常|支出)|结转|结余|合计|总计|一次性项目""")]
    private static partial Regex OtherSpending();
}
