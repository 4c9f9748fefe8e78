using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>执行说明 — what one paragraph of a report says of a project's money: budget, adjustments, outturn, rate.</summary>
/// <param name="Budgets">预算 — in reading order.</param>
/// <param name="Adjustments">追加与调减 — in reading order.</param>
/// <param name="Outturns">执行 — in reading order.</param>
/// <param name="Rate">执行率 — empty when the paragraph states none.</param>
internal sealed record ExecutionStatement(
    IReadOnlyList<Amount> Budgets, IReadOnlyList<Amount> Adjustments, IReadOnlyList<Amount> Outturns, Percentage? Rate)
{
    private static readonly string[] OutturnWords = ["执行", "支出", "支付", "使用资金"];
    private static readonly string[] OwedWords = ["应支", "应付", "需支", "计划支", "发生费用"];
    private static readonly string[] BudgetWords = ["预算", "下达", "安排", "到位", "批复"];
    private static readonly string[] CutWords = ["调减", "核减", "压减", "收回", "划出", "调出"];

    /// <summary>Statement of a paragraph; empty when it speaks of no outturn of this project.</summary>
    public static ExecutionStatement? Read(Paragraph paragraph)
    {
        if (!paragraph.Text.Contains('元') && !paragraph.Text.Contains("执行率", StringComparison.Ordinal))
            return null;
        var amounts = Amounts.In(paragraph);
        var outturns = amounts.Where(IsOutturn).ToArray();
        var adjustments = amounts.Where(amount => !IsOutturn(amount) && Sign(amount) != 0).ToArray();
        var budgets = amounts.Where(amount => !IsOutturn(amount) && Sign(amount) == 0 && Says(amount.Before, BudgetWords) && !Says(amount.Before, OwedWords)).ToArray();
        var rate = Percents.In(paragraph).FirstOrDefault(percent => !percent.IsPoints && percent.Before.Contains("执行率", StringComparison.Ordinal));
        return outturns.Length == 0 || budgets.Length == 0 ? null : new ExecutionStatement(budgets, adjustments, outturns, rate);
    }

    /// <summary>Direction of a stated adjustment: 1 addition, -1 cut, 0 none.</summary>
    public static int Sign(Amount amount)
    {
        if (amount.Before.Contains("追加", StringComparison.Ordinal) || amount.Before.Contains("调增", StringComparison.Ordinal))
            return 1;
        // 4月调整150万元至…: money that goes to somebody else is a cut, whatever the verb
        var goesAway = amount.Before.EndsWith("调整", StringComparison.Ordinal) && amount.After.StartsWith('至');
        return goesAway || Says(amount.Before, CutWords) ? -1 : 0;
    }

    private static bool IsOutturn(Amount amount)
    {
        var last = LastOf(amount.Before, OutturnWords);
        return last >= 0 && last >= LastOf(amount.Before, BudgetWords.Except(["预算"])) && !Says(amount.Before, OwedWords) && Sign(amount) == 0;
    }

    private static bool Says(string text, IEnumerable<string> words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));

    private static int LastOf(string text, IEnumerable<string> words) => words.Max(word => text.LastIndexOf(word, StringComparison.Ordinal));
}
