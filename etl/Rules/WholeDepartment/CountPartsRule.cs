using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.WholeDepartment;

/// <summary>实物量分项相加 — a count of households and the counts of its two kinds beside it add up, and the label is the whole's.</summary>
internal sealed partial class CountPartsRule() : DocumentRule("WD-08")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var paragraph in evidence.Paragraphs.Where(paragraph => paragraph.Text.Contains('户', StringComparison.Ordinal)))
        {
            foreach (Match match in Parts().Matches(Brackets().Replace(paragraph.Text, found => new string(' ', found.Length))))
            {
                var total = Count(paragraph, match.Groups["label"], match.Groups["n"]);
                Operand[] parts = [Count(paragraph, match.Groups["one"], match.Groups["a"]), Count(paragraph, match.Groups["two"], match.Groups["b"])];
                yield return CompareSum(total.Label, total, parts);
                // 企业市场主体 over 企业 and 个体 names a part where it means the whole.
                var isMislabelled = total.Amount == parts[0].Amount + parts[1].Amount && total.Label.Contains(parts[0].Label[..2], StringComparison.Ordinal);
                yield return Expect(!isMislabelled, total.Label, "finding.part_as_whole", [total, .. parts], RuleSeverity.Warning);
            }
        }
    }

    private static Operand Count(Paragraph paragraph, Group label, Group digits) =>
        new(label.Value.Trim(), digits.Value, decimal.Parse(digits.Value, CultureInfo.InvariantCulture), 0m, paragraph.At(digits.Index));

    // 市场主体总数82户，企业总数18户（开发区1户），个体工商户64户
    [GeneratedRegex("(?<label>[一-龥]{2,16})\\s*(?<n>\\d+)户\\s*[，,]\\s*(?<one>[一-龥]{2,6})\\s*(?<a>\\d+)户\\s*[，,]\\s*(?<two>[一-龥]{2,6})\\s*(?<b>\\d+)户")]
    private static partial Regex Parts();

    [GeneratedRegex("（[^（）]*）")]
    private static partial Regex Brackets();
}
