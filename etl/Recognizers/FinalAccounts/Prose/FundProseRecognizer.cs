using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>政府性基金、国有资本经营预算情况 — reads spending of the two budgets from running text, or the statement that there is none.</summary>
public sealed partial class FundProseRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "fund-prose";

    /// <inheritdoc />
    public string Title => "政府性基金预算、国有资本经营预算情况说明";

    /// <inheritdoc />
    public string Basis => "决算公开情况说明：政府性基金预算、国有资本经营预算财政拨款收支决算情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        Of(section, ProseTopic.GovernmentFund, "gov_fund").Concat(Of(section, ProseTopic.StateCapital, "state_capital"));

    private IEnumerable<Recognized> Of(Section section, ProseTopic topic, string budget)
    {
        var stated = ProseFacts.Of(section, "fund-" + budget, Code, topic).ToList();
        if (stated.Count > 0)
            return stated;
        return ProseParts.In(section, topic).Where(part => None().IsMatch(LabelText.Of(part.Paragraph.Text))).Take(1)
            .Select(part => new BudgetLineFact(section.FiscalYear, budget + ".expenditure", BudgetStage.Final, NoSpending(part.Paragraph), Code));
    }

    private static Figure NoSpending(Paragraph paragraph) =>
        new(0m, ValueState.ExplicitZero, paragraph.Text.Length <= 60 ? paragraph.Text : paragraph.Text[..60], "", 0, paragraph.Locator);

    // 本年度无此项支出 · 没有政府性基金预算财政拨款收入和支出 · 未发生国有资本经营预算支出
    [GeneratedRegex("""无此项|(?:无|没有|未发生|未安排|不涉及)[^，。]{0,20}(?:支出|收支|收入)""")]
    private static partial Regex None();
}
