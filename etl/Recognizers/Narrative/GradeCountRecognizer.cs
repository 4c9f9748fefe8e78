using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Narrative.Grammar;

namespace PerfEval.Etl.Recognizers.Narrative;

/// <summary>整体自评中的等级分布 — how many projects reached which grade, from which score on, and the department's own score.</summary>
public sealed partial class GradeCountRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "whole-department-grades";

    /// <inheritdoc />
    public string Title => "整体自评中的等级和得分文字";

    /// <inheritdoc />
    public string Basis => "评价结果、自评得分等文字";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) => section.Kind != SectionKind.WholeDepartmentBody
        ? []
        : section.Blocks.OfType<Paragraph>().Select(paragraph => new CompactText(paragraph)).SelectMany(compact => In(compact, section.FiscalYear));

    private IEnumerable<Recognized> In(CompactText compact, int fiscalYear)
    {
        BudgetLineFact Fact(string line, Group number, string unit) => new(fiscalYear, line, BudgetStage.Final, Number(compact, number, unit), Code);
        if (Projects().Match(compact.Text) is { Success: true } projects)
            yield return Fact("self_eval.projects", projects.Groups["count"], "个");
        foreach (Match match in Graded().Matches(compact.Text))
        {
            var grade = GradeCode(match.Groups["grade"].Value);
            yield return Fact($"self_eval.grade.{grade}", match.Groups["count"], "个");
            if (match.Groups["score"].Success && CutoffCode(grade, match.Groups["side"].Value) is { } cutoff)
                yield return Fact(cutoff, match.Groups["score"], "分");
        }
        if (OwnScore().Match(compact.Text) is { Success: true } score)
            yield return Fact("overall_eval.score", score.Groups["score"], "分");
    }

    private static Figure Number(CompactText compact, Group number, string unit)
    {
        var value = decimal.Parse(number.Value, CultureInfo.InvariantCulture);
        var decimals = number.Value.Contains('.') ? number.Length - number.Value.IndexOf('.') - 1 : 0;
        return new Figure(value, value == 0m ? ValueState.ExplicitZero : ValueState.Value, compact.Printed(number.Index, number.Index + number.Length), unit, decimals, compact.At(number.Index));
    }

    private static string GradeCode(string grade) => grade[0] switch { '优' => "excellent", '良' => "good", '中' or '合' => "fair", _ => "poor" };

    private static string? CutoffCode(string grade, string side) => (grade, side) switch
    {
        ("excellent", "以上") => "self_eval.cutoff.excellent",
        ("good", "以上") => "self_eval.cutoff.good",
        ("good", "以下") => "self_eval.cutoff.good_below",
        _ => null,
    };

    // 我单位的5个项目中 · 对12个项目开展绩效自评
    [GeneratedRegex("(?<![0-9.])(?<count>[0-9]{1,4})个(?:预算|部门|绩效|自评|评价|一级|二级)*项目(?:中|(?:全部|均)?(?:开展|进行|实施)(?:了)?(?:绩效)?自评)")]
    private static partial Regex Projects();

    // 4个项目…得分在85分以上，评价结果为优秀 · 3个项目自评等级为“优”
    [GeneratedRegex("(?<![0-9.])(?<count>[0-9]{1,4})个(?:项目)?(?!项目中)[^。；;0-9]{0,30}?(?:得分(?:在|为)?(?<score>[0-9]{1,3}(?:[.][0-9]+)?)分(?:[（(]含[）)])?及?(?<side>以上|以下)[，,]?)?(?:自评|评价|评定|绩效)*(?:等级|等次|结果|结论)(?:均)?(?:为|是)[“\"「]?(?<grade>优秀|良好|合格|不合格|优|良|中|差)[”\"」]?(?=$|[，,。；;、）)的])")]
    private static partial Regex Graded();

    // 部门整体支出绩效自评得分95.5分
    [GeneratedRegex("(?:部门|单位)?整体(?:支出)?(?:绩效)?(?:自评|评价|自我评价)?(?:综合)?(?:总)?(?:得分|评分|评价得分)(?:为|是|：|:)*(?<score>[0-9]{1,3}(?:[.][0-9]{1,4})?)分(?!以)")]
    private static partial Regex OwnScore();
}
