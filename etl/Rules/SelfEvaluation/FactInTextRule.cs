using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>文字与表的事实一致 — what was done is one number wherever the report tells it, and nothing that came to nothing is called done.</summary>
internal sealed partial class FactInTextRule() : ProjectRule("PE-44")
{
    private static readonly string[] Plans = ["预计", "计划", "拟", "不少于", "共需", "需发放", "招聘", "差额"];

    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is null || project.Section is null) yield break;
        var paragraphs = Reported(project.Section.Blocks, project.Section.FiscalYear).ToList();
        foreach (var finding in Counts(project, paragraphs)) yield return finding;
        foreach (var finding in Satisfaction(project, paragraphs)) yield return finding;
        foreach (var finding in Undone(project, paragraphs)) yield return finding;
    }

    // Goals and plans are left out: only what the report says was done.
    private static IEnumerable<Paragraph> Reported(IReadOnlyList<Block> blocks, int year)
    {
        var heading = "";
        foreach (var paragraph in blocks.OfType<Paragraph>())
        {
            var text = PrintedText.WithoutBlanks(paragraph.Text);
            if (text.Length <= 20 && !text.Contains('。'))
            {
                heading = text;
                continue;
            }

            if (heading.Contains("目标", StringComparison.Ordinal) && !heading.Contains("完成", StringComparison.Ordinal)) continue;
            if (heading.Contains("计划", StringComparison.Ordinal) || text.Contains($"{year + 1}年主要", StringComparison.Ordinal)) continue;
            if (heading.Contains("概况", StringComparison.Ordinal) && !text.Contains($"{year}年我", StringComparison.Ordinal)) continue;
            yield return paragraph;
        }
    }

    private IEnumerable<Finding> Counts(ProjectCase project, List<Paragraph> paragraphs)
    {
        var counts = paragraphs
            .SelectMany(paragraph => Count().Matches(paragraph.Text).Where(match => !IsPlanned(paragraph.Text, match.Index)).Select(match => (paragraph, match)))
            .Select(entry => (entry.paragraph, entry.match, Number: decimal.Parse(entry.match.Groups["n"].Value, CultureInfo.InvariantCulture)))
            .GroupBy(entry => entry.match.Groups["thing"].Value);
        foreach (var thing in counts)
        {
            var values = thing.Select(entry => entry.Number).Distinct().ToList();
            var places = thing.Select(entry => entry.paragraph.At(entry.match.Index)).Distinct().Count();
            // Two numbers in one paragraph count two things of one name.
            if (places < 2 || thing.GroupBy(entry => entry.paragraph).Any(same => same.Select(entry => entry.Number).Distinct().Count() > 1)) continue;
            yield return values.Count == 1
                ? Pass(project.Name)
                : Fail(
                    $"{project.Name} {thing.Key}",
                    "finding.two_counts",
                    thing.DistinctBy(entry => (entry.Number, entry.paragraph)).Select(entry => Operand.Quote(thing.Key, entry.match.Value, entry.paragraph.At(entry.match.Index))));
        }
    }

    private IEnumerable<Finding> Satisfaction(ProjectCase project, List<Paragraph> paragraphs)
    {
        var indicators = project.Indicators.Where(indicator => indicator.IsSatisfaction() && MeasuredValue.Read(indicator.Actual) is not null).ToList();
        if (indicators.Count != 1) yield break;
        var actual = MeasuredValue.Read(indicators[0].Actual)!.Number;
        foreach (var paragraph in paragraphs)
        {
            var match = Stated().Match(paragraph.Text);
            if (!match.Success) continue;
            var stated = decimal.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
            yield return Expect(stated == actual, project.Name, "finding.text_differs", [Operand.Quote("满意度", match.Value, paragraph.At(match.Index)), Operand.Quote(indicators[0].Name, indicators[0].Actual, indicators[0].Locator)], expected: Number(actual));
        }
    }

    private IEnumerable<Finding> Undone(ProjectCase project, List<Paragraph> paragraphs)
    {
        foreach (var indicator in project.Indicators.Where(indicator => MeasuredValue.Read(indicator.Actual) is { Number: 0m } && !indicator.IsCost() && indicator.Level1.Contains("产出", StringComparison.Ordinal)))
        {
            if (MeasuredValue.Read(indicator.Target) is not { Operator: not TargetOperator.AtMost } || indicator.Level2.Contains("时效", StringComparison.Ordinal)) continue;
            var name = indicator.Name.Length > 4 ? indicator.Name[..4] : indicator.Name;
            var claim = paragraphs.Find(paragraph => Sentences(paragraph.Text).Any(sentence => Claims(sentence, name)));
            yield return claim is null
                ? Pass(indicator.Name)
                : Fail(indicator.Name, "finding.undone_claimed", [Operand.Quote("说法", Sentences(claim.Text).First(sentence => Claims(sentence, name)), claim.Locator), Operand.Quote("实际完成值", indicator.Actual, indicator.Locator)], RuleSeverity.Warning);
        }
    }

    private static string[] Sentences(string text) => text.Split(['。', '；', ';']);

    private static bool Claims(string sentence, string name) =>
        sentence.Contains(name, StringComparison.Ordinal) && sentence.Contains("完成", StringComparison.Ordinal) && !sentence.Contains('未') && !sentence.Contains("没有", StringComparison.Ordinal);

    private static bool IsPlanned(string text, int at)
    {
        var start = text.LastIndexOfAny(['。', '；', '，', ','], Math.Max(0, at - 1)) + 1;
        var clause = text[start..at];
        return Plans.Any(plan => clause.Contains(plan, StringComparison.Ordinal));
    }

    // 完成45名编外人员工资的发放 · 对6个项目开展了 — the thing counted by its first two to four characters
    [GeneratedRegex("(?<n>\\d{1,6}(?:\\.\\d+)?)\\s*(?:个|名|条|家|篇|场|套)(?<thing>项目(?=[开进完])|编外人员|[一-龥]{4})")]
    private static partial Regex Count();

    // 企业满意度较高达到95% · 满意度达99%
    [GeneratedRegex("满意度[^。，；\\d]{0,8}(?<n>\\d{1,3}(?:\\.\\d+)?)\\s*%")]
    private static partial Regex Stated();
}
