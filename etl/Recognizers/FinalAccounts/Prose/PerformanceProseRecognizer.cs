using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>预算绩效情况 — reads how many projects were evaluated with what money, how they were graded, and the whole department's own evaluation.</summary>
public sealed partial class PerformanceProseRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "performance-prose";

    /// <inheritdoc />
    public string Title => "预算绩效情况说明";

    /// <inheritdoc />
    public string Basis => "决算公开情况说明：预算绩效管理工作开展情况、整体支出绩效自评结果";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        ProseParts.In(section, ProseTopic.Performance).SelectMany(part => Coverage(section, part.Paragraph).Concat(Grades(section, part.Paragraph)).Concat(Whole(section, part.Paragraph)));

    private IEnumerable<Recognized> Coverage(Section section, Paragraph paragraph)
    {
        if (Covered().Match(paragraph.Text) is not { Success: true } match)
            yield break;
        if (match.Groups["tier1"].Success)
            yield return Count(section, "self_eval.projects.tier1", match.Groups["tier1"], paragraph);
        if (match.Groups["tier2"].Success)
            yield return Count(section, "self_eval.projects.tier2", match.Groups["tier2"], paragraph);
        if (match.Groups["all"].Success)
            yield return Count(section, "self_eval.projects", match.Groups["all"], paragraph);
        // Money of tier-one projects alone is a part of the whole.
        if (match.Groups["tier1"].Success && !match.Groups["tier2"].Success)
            yield break;
        if (Amounts.In(paragraph).FirstOrDefault(amount => amount.Start >= match.Index && amount.Before.Contains("资金", StringComparison.Ordinal)) is not { } money)
            yield break;
        yield return new BudgetLineFact(section.FiscalYear, "self_eval.amount", BudgetStage.Budget, money.Figure, Code);
        if (Percents.In(paragraph).FirstOrDefault(percent => percent.Start > money.End && percent.Clause.Sentence == money.Clause.Sentence && percent.Before.StartsWith('占')) is not { } share)
            yield break;
        yield return new BudgetLineFact(section.FiscalYear, "self_eval.coverage_pct", BudgetStage.Final, share.Figure, Code);
        var whole = PrintedText.WithoutBlanks(share.Before).TrimStart('占').TrimEnd('的');
        yield return new StatedRatioFact(section.FiscalYear, "self_eval.amount", StatedRelation.Share, whole, share.Figure, money.Figure, null, Code);
    }

    /// <summary>Grades of all evaluated projects; those of tier-one projects alone are a part of them.</summary>
    private IEnumerable<Recognized> Grades(Section section, Paragraph paragraph)
    {
        if (paragraph.Text.Contains("一级项目绩效自评", StringComparison.Ordinal))
            yield break;
        foreach (Match match in Graded().Matches(paragraph.Text))
        {
            var grade = (match.Groups["grade"].Success ? match.Groups["grade"] : match.Groups["first"]).Value switch
            {
                "优" or "优秀" => "excellent",
                "良" or "良好" => "good",
                "中" or "合格" or "一般" => "fair",
                _ => "poor",
            };
            yield return Count(section, "self_eval.grade." + grade, match.Groups["count"].Success ? match.Groups["count"] : match.Groups["last"], paragraph);
        }
    }

    private IEnumerable<Recognized> Whole(Section section, Paragraph paragraph)
    {
        if (WholeDepartment().Match(paragraph.Text) is not { Success: true } start)
            yield break;
        if (Score().Match(paragraph.Text, start.Index) is { Success: true } score)
            yield return new BudgetLineFact(section.FiscalYear, "overall_eval.score", BudgetStage.Final, FigureReader.Points(score.Groups["score"].Value, paragraph.At(score.Groups["score"].Index)), Code);
        if (Amounts.In(paragraph).FirstOrDefault(amount => amount.Start > start.Index && amount.Before.EndsWith("涉及资金", StringComparison.Ordinal)) is { } covered)
            yield return new BudgetLineFact(section.FiscalYear, "overall_eval.budget", BudgetStage.Budget, covered.Figure, Code);
        Figure? budget = null;
        Figure? executed = null;
        foreach (var amount in Amounts.In(paragraph).Where(amount => amount.Start > start.Index))
        {
            var before = PrintedText.WithoutBlanks(amount.Before);
            if (Budgeted().IsMatch(before))
                yield return new BudgetLineFact(section.FiscalYear, "overall_eval.budget", BudgetStage.Budget, budget = amount.Figure, Code);
            else if (Executed().IsMatch(before))
                yield return new BudgetLineFact(section.FiscalYear, "overall_eval.executed", BudgetStage.Final, executed = amount.Figure, Code);
        }
        foreach (var rate in Percents.In(paragraph).Where(rate => rate.Start > start.Index && Rate().IsMatch(PrintedText.WithoutBlanks(rate.Before))).Take(1))
        {
            yield return new BudgetLineFact(section.FiscalYear, "overall_eval.rate_pct", BudgetStage.Final, rate.Figure, Code);
            yield return new StatedRatioFact(section.FiscalYear, "overall_eval.executed", StatedRelation.Completion, "全年预算数", rate.Figure, executed, budget, Code);
        }
    }

    private BudgetLineFact Count(Section section, string line, Group digits, Paragraph paragraph) =>
        new(section.FiscalYear, line, BudgetStage.Final, FigureReader.Count(digits.Value, paragraph.At(digits.Index)), Code);

    // 涵盖一级项目0个，二级项目20个，共涉及资金… · 对2023年度12个项目开展了绩效自评 · 绩效自评的2025年度项目28个，涉及预算金额…
    [GeneratedRegex("""涵盖一级项目\s*(?<tier1>\d+)\s*个[，,、]\s*二级项目\s*(?<tier2>\d+)\s*个|对[^。；]{0,40}?(?<all>\d+)\s*个(?:预算|二级|一级)?项目[^。；，]{0,20}(?:全面)?(?:开展|进行|实施)了?(?:预算)?绩效自评|绩效自评的[^。；，]{0,10}项目\s*(?<all>\d+)\s*个|一级项目绩效自评个数\s*(?<tier1>\d+)\s*个|二级项目绩效自评个数\s*(?<tier2>\d+)\s*个""")]
    private static partial Regex Covered();

    // 5个项目绩效自评结果为“优” · 0个项目自评等级为"差" · 绩效评级为“良”的项目0个
    [GeneratedRegex("""(?<count>\d+)\s*个(?:二级)?项目[^，。；\d]{0,12}?(?:结果|等级|评级|等次)为\s*[“"「]?(?<grade>优秀?|良好?|中|合格|一般|较?差|不合格)[”"」]?|(?:评级|等级|等次|结果)为\s*[“"「]?(?<first>优秀?|良好?|中|不合格|合格|一般|较?差)[”"」]?的项目\s*(?<last>\d+)\s*个""")]
    private static partial Regex Graded();

    // 整体支出绩效自评综述 · 部门整体绩效自评得分
    [GeneratedRegex("""整体(?:支出)?(?:绩效)?自评(?:综述|结果|得分|情况|，涉及)""")]
    private static partial Regex WholeDepartment();

    [GeneratedRegex("""得分(?:为|是)?\s*(?<score>\d{1,3}(?:\.\d{1,2})?)\s*分""")]
    private static partial Regex Score();

    [GeneratedRegex("""(?:全年预算数?|调整后预算数?)(?:为|是|[:：])?$""")]
    private static partial Regex Budgeted();

    [GeneratedRegex("""(?:全年)?(?:执行数|实际支出|支出决算数?)(?:为|是|[:：])?$""")]
    private static partial Regex Executed();

    [GeneratedRegex("""(?:执行率|完成预算的|完成率)(?:为|是|[:：])?$""")]
    private static partial Regex Rate();
}
