using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>标题不重复 — no two chapters of the explanation carry the same title.</summary>
internal sealed partial class HeadingsRule() : DocumentRule("FN-11")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var body = evidence.Sections.FirstOrDefault(section => section.Kind == SectionKind.FinalAccountsBody);
        if (body is null) return [NotApplicable()];
        var repeated = body.Blocks.OfType<Paragraph>()
            .Select(paragraph => (Title: Heading().Match(PrintedText.WithoutBlanks(paragraph.Text)), paragraph))
            .Where(heading => heading.Title.Success && heading.paragraph.Text.Length <= 40)
            .GroupBy(heading => heading.Title.Groups["title"].Value)
            .Where(group => group.Count() > 1)
            .ToList();
        return repeated.Count == 0
            ? [Pass("")]
            : repeated.Select(group => Fail(group.Key, "finding.repeated", group.Select(heading => Operand.Quote("标题", heading.paragraph.Text, heading.paragraph.Locator))));
    }

    // 五、一般公共预算财政拨款支出决算情况说明
    [GeneratedRegex("^[一二三四五六七八九十]{1,3}、(?<title>.{4,}说明)$")]
    private static partial Regex Heading();
}
