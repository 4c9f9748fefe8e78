using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Evaluation;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Narrative;

/// <summary>项目绩效自评综述 — one project per review paragraph of final accounts: 某某项目绩效自评综述：…自评得分…全年预算数…执行数…完成预算的….</summary>
public sealed partial class ProjectReviewRecognizer : IRecognizer
{
    private const int LinesBelowHeading = 3;

    /// <inheritdoc />
    public string Code => "project-review-prose";

    /// <inheritdoc />
    public string Title => "项目绩效自评综述";

    /// <inheritdoc />
    public string Basis => "决算公开情况说明：项目绩效自评结果（综述）";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        if (section.Kind is SectionKind.BudgetBody or SectionKind.ProjectTargets or SectionKind.ProjectForm)
            yield break;
        var paragraphs = section.Blocks.OfType<Paragraph>().ToArray();
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (Name(paragraphs[i].Text) is not { } project)
                continue;
            var review = paragraphs.Skip(i).Take(1)
                .Concat(paragraphs.Skip(i + 1).TakeWhile(next => Name(next.Text) is null && !Heading().IsMatch(next.Text)).Take(Heading().IsMatch(paragraphs[i].Text) ? LinesBelowHeading : 1));
            if (Project(section, project, [.. review], paragraphs[i]) is { } fact)
                yield return fact;
        }
    }

    private static string? Name(string text)
    {
        var match = Reviewed().Match(text);
        if (!match.Success)
            return null;
        var name = PrintedText.Name(match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["name"].Value);
        return name.Length < 2 || NoProject().IsMatch(name) ? null : name;
    }

    private ProjectFact? Project(Section section, string project, IReadOnlyList<Paragraph> review, Paragraph first)
    {
        Figure? initial = null, fullYear = null, outturn = null, rate = null;
        foreach (var paragraph in review)
        {
            foreach (var amount in Amounts.In(paragraph))
            {
                var before = PrintedText.WithoutBlanks(amount.Before);
                initial ??= Initial().IsMatch(before) ? amount.Figure : null;
                fullYear ??= FullYear().IsMatch(before) ? amount.Figure : null;
                outturn ??= Outturn().IsMatch(before) ? amount.Figure : null;
            }
            rate ??= Percents.In(paragraph).FirstOrDefault(percent => Rate().IsMatch(PrintedText.WithoutBlanks(percent.Before)))?.Figure;
        }
        var conclusion = ConclusionReader.Read([.. review]);
        if (outturn is null && conclusion.TotalScore is null)
            return null;
        var missing = Figure.NotFound(first.Locator);
        return new ProjectFact(
            section.FiscalYear, project, ProjectStatement.Narrative, initial ?? missing, fullYear ?? missing, outturn ?? missing, rate ?? missing,
            conclusion.ExecutionScore ?? missing, conclusion.TotalScore ?? missing, conclusion.Grade, Code, first.Locator)
        {
            GradeLocator = conclusion.GradeLocator,
        };
    }

    // 1.河道清淤项目绩效自评综述：… · “某某经费”项目自评综述 · （2）某某项目绩效自评结果：
    [GeneratedRegex("""^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*)?(?:[“"「](?<quoted>[^”"」]{2,60})[”"」](?:项目)?|(?<name>[^，,。；;：:“”]{2,60}?))(?:支出)?(?:绩效)?自评(?:价)?(?:情况)?(?:综述|结果综述|结果)(?:[：:。]|$|\s)""")]
    private static partial Regex Reviewed();

    // 部门整体支出 · 项目 · 部门决算中项目: no project of its own
    [GeneratedRegex("""整体|^(?:项目|部门|单位|各项目|绩效|预算项目|二级项目|一级项目|项目支出)$|决算中|部门评价|汇总|^(?:部门|单位|项目)(?:项目|预算|决算)|公开|反映|开展""")]
    private static partial Regex NoProject();

    [GeneratedRegex("""^\s*(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])|(?:综述|结果)[：:。]?\s*$""")]
    private static partial Regex Heading();

    [GeneratedRegex("""年初(?:批复|安排)?预算(?:数|资金|金额|安排)?(?:为|是|[:：])?$""")]
    private static partial Regex Initial();

    [GeneratedRegex("""(?:全年|调整后(?:的)?|年度|项目)预算(?:数|资金|金额|总额)?(?:为|是|[:：])?$""")]
    private static partial Regex FullYear();

    [GeneratedRegex("""(?:执行数|执行金额|实际支出|实际执行|支出决算|全年执行)(?:数|资金|金额)?(?:为|是|[:：])?$""")]
    private static partial Regex Outturn();

    [GeneratedRegex("""(?:执行率|完成(?:全年)?预算(?:数)?的|预算完成率|完成率)(?:为|是|达到?|[:：])?$""")]
    private static partial Regex Rate();
}
