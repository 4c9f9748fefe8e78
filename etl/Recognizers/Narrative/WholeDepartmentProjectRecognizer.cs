using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Narrative.Grammar;

namespace PerfEval.Etl.Recognizers.Narrative;

/// <summary>部门整体自评中的项目 — paragraphs that open with a project's name and tell its adjusted budget and what was spent of it.</summary>
public sealed partial class WholeDepartmentProjectRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "whole-department-projects";

    /// <inheritdoc />
    public string Title => "整体自评中的项目文字";

    /// <inheritdoc />
    public string Basis => "绩效评价开展情况中逐个项目的文字";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        if (section.Kind is not (SectionKind.WholeDepartmentBody or SectionKind.SelfEvaluationSummary))
            yield break;
        foreach (var paragraph in section.Blocks.OfType<Paragraph>())
        {
            if (ProjectNames.Opening(paragraph) is not { } name)
                continue;
            var slots = new FundSlots();
            foreach (var statement in FundStatements.In(paragraph).Where(statement => statement.Year is null || statement.Year == section.FiscalYear))
                slots.Take(statement);
            if (!slots.AnyMoney)
                continue;
            TakeWhole(paragraph, slots);
            yield return slots.ToFact(section.FiscalYear, name, Code, paragraph.Locator);
        }
    }

    /// <summary>全部完成预算: the outturn is the budget just named.</summary>
    private static void TakeWhole(Paragraph paragraph, FundSlots slots)
    {
        var compact = new CompactText(paragraph);
        var budget = slots[FundRole.FullYear] ?? slots[FundRole.Initial] ?? slots[FundRole.InPlace];
        if (budget is not null && WholeSpent().Match(compact.Text) is { Success: true } whole)
            slots.Fill(FundRole.Outturn, budget with { PrintedText = compact.Printed(whole.Index, whole.Index + whole.Length), Locator = compact.At(whole.Index) }, "outturn_in_words");
    }

    // 全部完成预算 · 已全部支出 · 预算全部执行完毕
    [GeneratedRegex("全部完成预算|预算全部(?:完成|执行完毕|支出)|(?:资金)?已?全部(?:支出|使用|执行|支付)(?:完毕)?(?=[，,。；;]|$)")]
    private static partial Regex WholeSpent();
}
