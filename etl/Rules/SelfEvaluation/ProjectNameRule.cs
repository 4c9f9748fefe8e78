using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>项目名称一致 — title, form, summary and text call a project by one name.</summary>
internal sealed partial class ProjectNameRule() : ProjectRule("PE-39")
{
    private const decimal Related = 0.4m;
    private static readonly string[] Tails = ["", "资金", "专项资金", "专项费用", "专项经费", "项目", "经费", "费用", "项目资金", "项目经费"];

    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        var others = Names(project).Where(other => !IsSame(project.Name, other.Printed) && TextLikeness.OfNames(project.Name, other.Printed) >= Related).DistinctBy(other => other.Locator).ToList();
        var title = project.Section?.Blocks.OfType<Paragraph>().FirstOrDefault(paragraph => paragraph.Text.Contains(project.Name, StringComparison.Ordinal));
        var place = title?.Locator ?? project.Money?.Locator ?? project.Summary!.Locator;
        yield return others.Count == 0
            ? Pass(project.Name)
            : Fail(project.Name, "finding.other_name", [.. others, Operand.Quote("项目名称", project.Name, place)], expected: project.Name);
    }

    private static IEnumerable<Operand> Names(ProjectCase project)
    {
        if (project.Summary is { } summary) yield return Operand.Quote("汇总表", summary.Project, summary.Locator);
        foreach (var paragraph in project.Section?.Blocks.OfType<Paragraph>() ?? [])
        {
            foreach (Match match in Named().Matches(paragraph.Text))
                yield return Operand.Quote("文字", match.Groups["name"].Value.Trim(), paragraph.At(match.Groups["name"].Index));
        }
    }

    private static bool IsSame(string name, string other)
    {
        var (a, b) = (Bare(name), Bare(other));
        return Tails.Any(tail => a + tail == b || b + tail == a);
    }

    private static string Bare(string name) => Year().Replace(string.Concat(PrintedText.Compact(name).Where(char.IsLetterOrDigit)), "");

    [GeneratedRegex("^20\\d{2}年度?")]
    private static partial Regex Year();

    // 下达我局某某经费5万元 · 收入县财政局某某费用8万元 · 最终评分结果：某某经费项目绩效自我评价结果为
    [GeneratedRegex("(?:下达(?:我局|我单位|我部门|我中心|我办|我委)?|收入[县市区省]?财政局)(?<name>[^\\d，。；]{4,30}?)\\d|评分结果[:：](?<name>[^。：:]{2,40}?)项目绩效自我?评价?结果")]
    private static partial Regex Named();
}
