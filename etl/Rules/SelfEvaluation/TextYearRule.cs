using System.Globalization;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>年度一致 — the report speaks of the evaluated year, not of the plan for the next.</summary>
internal sealed class TextYearRule() : ProjectRule("PE-42")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is null || project.Section is null) yield break;
        var next = (project.Section.FiscalYear + 1).ToString(CultureInfo.InvariantCulture);
        var strange = Plans(project.Section.Blocks)
            .Where(paragraph => paragraph.Text.Length > 20 && IsPlan(paragraph.Text.Replace("*", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), next)).ToList();
        yield return strange.Count == 0
            ? Pass(project.Name)
            : Fail(project.Name, "finding.other_year", strange.Take(3).Select(paragraph => Operand.Quote(next, Short(paragraph.Text), paragraph.Locator)), expected: project.Section.FiscalYear.ToString(CultureInfo.InvariantCulture));
    }

    // What a report says of its results may well look ahead; overview, goals and plan are the evaluated year's own.
    private static IEnumerable<Paragraph> Plans(IReadOnlyList<Block> blocks)
    {
        var isPlan = false;
        foreach (var paragraph in blocks.OfType<Paragraph>())
        {
            if (paragraph.Text.Length <= 24 && !paragraph.Text.Contains('。', StringComparison.Ordinal))
                isPlan = paragraph.Text.Contains("概况", StringComparison.Ordinal) || paragraph.Text.Contains("绩效目标", StringComparison.Ordinal) || paragraph.Text.Contains("计划", StringComparison.Ordinal) || (isPlan && paragraph.Text.Contains("目标", StringComparison.Ordinal));
            else if (isPlan)
                yield return paragraph;
        }
    }

    private static bool IsPlan(string text, string next) =>
        text.Contains(next + "年", StringComparison.Ordinal)
        && (text.Contains('需', StringComparison.Ordinal) || text.Contains("计划", StringComparison.Ordinal) || text.Contains("用于", StringComparison.Ordinal) || text.Contains("完成", StringComparison.Ordinal));

    private static string Short(string text) => text.Length > 60 ? text[..60] : text;
}
