using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>结论句读法 — reads the sentence that closes a self-evaluation: execution score, indicator score, total, grade.</summary>
internal static partial class ConclusionReader
{
    private static readonly WordList<Regex> GradePattern = new(_ => new Regex(
        // 属于“良” · 等级为优。 · 自评等级：良 · 评定为"中"
        $"(?:属于|等级|等次|评定为|评为|评级)(?:为|是|[:：])?[“\"「‘]?(?<grade>{string.Join('|', EvaluationWords.Grades)})(?=[”\"」’。，,；;）)]|$)",
        RegexOptions.CultureInvariant | RegexOptions.Compiled));

    /// <summary>Conclusion of the blocks; the first statement of each kind counts.</summary>
    public static Conclusion Read(IReadOnlyList<Block> blocks)
    {
        Figure? execution = null, indicators = null, total = null;
        string? grade = null;
        Locator? gradeAt = null;
        foreach (var paragraph in blocks.OfType<Paragraph>().Where(paragraph => paragraph.Text.Contains('分') || paragraph.Text.Contains("等级", StringComparison.Ordinal)))
        {
            execution ??= Points(paragraph, ExecutionScore());
            indicators ??= Points(paragraph, IndicatorScore());
            total ??= Points(paragraph, TotalScore());
            if (grade is null && total is not null && GradePattern.Value.Match(paragraph.Text) is { Success: true } match)
                (grade, gradeAt) = (match.Groups["grade"].Value, paragraph.At(match.Index));
        }
        return new Conclusion(execution, indicators, total, grade, gradeAt);
    }

    private static Figure? Points(Paragraph paragraph, Regex pattern)
    {
        var match = pattern.Match(paragraph.Text);
        return match.Success ? FigureReader.Points(match.Groups["points"].Value + "分", paragraph.At(match.Groups["points"].Index)) : null;
    }

    // 预算执行情况得分 10 分 · 预算执行率得分9.5分
    [GeneratedRegex("""执行(?:情况|率|进度)?(?:自评)?得分(?:为|是)?\s*(?<points>\d+(?:\.\d+)?)\s*分""")]
    private static partial Regex ExecutionScore();

    // 指标完成情况得分 78.25 分 · 绩效指标得分85分
    [GeneratedRegex("""指标(?:完成情况|完成|自评)?得分(?:为|是)?\s*(?<points>\d+(?:\.\d+)?)\s*分""")]
    private static partial Regex IndicatorScore();

    // 总得分 88.25 分 · 自评总分为95分 · 综合得分：90.5 分 · 自评得分 92 分
    [GeneratedRegex("""(?:总得分|总分|综合得分|综合评分|最终得分|自评得分|自评分|评价得分)(?:为|是|[:：])?\s*(?<points>\d+(?:\.\d+)?)\s*分""")]
    private static partial Regex TotalScore();
}
