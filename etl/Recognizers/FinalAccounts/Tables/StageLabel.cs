using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>列的阶段与年度 — whether a column holds a budget or an outturn, and of which year.</summary>
/// <param name="Stage">阶段.</param>
/// <param name="FiscalYear">年度.</param>
internal sealed partial record StageLabel(BudgetStage Stage, int FiscalYear)
{
    /// <summary>Reads 预算数, 决算数, 上年…, 2021年… from a header; empty for changes and rates.</summary>
    public static StageLabel? Of(ColumnLabel label, BudgetStage documentStage, int fiscalYear)
    {
        if (label.Says("增减", "增长", "完成", "%", "比例", "备注", "行次"))
            return null;
        var stage = label.Says("决算", "执行数", "支出数") ? BudgetStage.Final : label.Says("预算数", "预算安排", "年初预算", "年预算") ? BudgetStage.Budget : documentStage;
        var year = Year().Match(label.Path) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : label.Says("上年", "上一年", "去年") ? fiscalYear - 1 : fiscalYear;
        return new StageLabel(stage, year);
    }

    [GeneratedRegex("""(20\d\d)年""")]
    private static partial Regex Year();
}
