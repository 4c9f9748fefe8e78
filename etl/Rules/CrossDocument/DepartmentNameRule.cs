using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>部门名称一致 — cover, tables and text print one name under one label.</summary>
internal sealed partial class DepartmentNameRule() : DocumentRule("XD-15")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var named = evidence.Paragraphs.Select(paragraph => (paragraph, Match: Label().Match(PrintedText.WithoutBlanks(paragraph.Text)))).Where(entry => entry.Match.Success).ToList();
        if (named.Count < 2) return [NotEvaluable("reason.no_pair", Description.Title)];
        var names = named.GroupBy(entry => entry.Match.Groups["name"].Value).OrderByDescending(group => group.Count()).ToList();
        var labels = named.GroupBy(entry => entry.Match.Groups["label"].Value).OrderByDescending(group => group.Count()).ToList();
        var odd = names.Skip(1).SelectMany(group => group).Concat(labels.Skip(1).SelectMany(group => group)).ToList();
        return odd.Count == 0
            ? [Pass("")]
            : [Fail(evidence.Profile.Department, "finding.other_label", odd.Select(entry => Operand.Quote(entry.Match.Groups["label"].Value, entry.paragraph.Text, entry.paragraph.Locator)), expected: $"{labels[0].Key}：{names[0].Key}")];
    }

    // 部门名称：某某局 2031年度
    [GeneratedRegex(@"^(?<label>部门名称|单位名称|编制单位|编制部门)[:：](?<name>[一-龥（）()]{3,40}?)(?:20\d{2}年度.*|$)")]
    private static partial Regex Label();
}
