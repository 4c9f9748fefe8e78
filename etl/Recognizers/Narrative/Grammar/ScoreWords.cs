using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>得分文字 — total score, score of the execution rate and grade that a narrative states.</summary>
internal sealed partial record ScoreWords(Figure? Total, Figure? Execution, string? Grade, Locator? GradeAt)
{
    /// <summary>Whether a score or a grade was stated.</summary>
    public bool Any => (Total ?? Execution) is not null || Grade is not null;

    /// <summary>The first of each in the paragraphs.</summary>
    public static ScoreWords In(IEnumerable<Paragraph> paragraphs)
    {
        var found = new ScoreWords(null, null, null, null);
        foreach (var compact in paragraphs.Select(paragraph => new CompactText(paragraph)).Where(compact => compact.Text.Contains('分') || compact.Text.Contains('等')))
        {
            var grade = GradePattern().Match(compact.Text);
            found = found with
            {
                Total = found.Total ?? Points(TotalPattern().Match(compact.Text), compact),
                Execution = found.Execution ?? Points(ExecutionPattern().Match(compact.Text), compact),
                Grade = found.Grade ?? (grade.Success ? grade.Groups["grade"].Value : null),
                GradeAt = found.GradeAt ?? (grade.Success ? compact.At(grade.Groups["grade"].Index) : null),
            };
        }
        return found;
    }

    /// <summary>The fact with what was found; what the fact already has stays.</summary>
    public ProjectFact Complete(ProjectFact fact) => fact with
    {
        TotalScore = fact.TotalScore.HasValue ? fact.TotalScore : Total ?? fact.TotalScore,
        ExecutionScore = fact.ExecutionScore.HasValue ? fact.ExecutionScore : Execution ?? fact.ExecutionScore,
        Grade = fact.Grade ?? Grade,
        GradeLocator = fact.GradeLocator ?? GradeAt,
    };

    private static Figure? Points(Match match, CompactText compact)
    {
        if (!match.Success || !decimal.TryParse(match.Groups["points"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > 150m)
            return null;
        var printed = match.Groups["points"];
        var decimals = printed.Value.Contains('.') ? printed.Length - printed.Value.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return new Figure(value, value == 0m ? ValueState.ExplicitZero : ValueState.Value, compact.Printed(printed.Index, printed.Index + printed.Length), "分", decimals, compact.At(printed.Index));
    }

    // 自评总得分95.5分 · 综合得分为92分 · 绩效自评得分：98分 — but not 得分在85分以上, 预算执行率得分9.8分
    [GeneratedRegex(@"(?:自评|综合|评价|绩效|最终|项目)(?:总)?(?:得分|评分|总分|分数)(?:为|是|：|:|共计|合计)*(?<points>\d{1,3}(?:\.\d{1,4})?)分(?!以|及|值)|总(?:得分|评分)(?:为|是|：|:)*(?<points>\d{1,3}(?:\.\d{1,4})?)分?(?![以及值\d.%])")]
    private static partial Regex TotalPattern();

    // 预算执行率得分9.8分
    [GeneratedRegex(@"执行(?:率)?(?:指标)?(?:自评)?得分?(?:为|是|：|:)*(?<points>\d{1,2}(?:\.\d{1,4})?)分")]
    private static partial Regex ExecutionPattern();

    // 自评等级为“优” · 评价结果为优秀 · 评价等级：良
    [GeneratedRegex("(?:等级|等次|评价结果|自评结果|评定结果|结论)(?:为|是|：|:|属于)*[“\"「]?(?<grade>优秀|良好|合格|不合格|优|良|中|差)[”\"」]?(?=$|[，,。；;、）)])")]
    private static partial Regex GradePattern();
}
