using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>依据日期 — what a project rests on is dated before it was carried out, and one paper has one date.</summary>
internal sealed partial class BasisDateRule() : ProjectRule("PE-43")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Section is not { FiscalYear: > 0 } section) yield break;
        var cited = section.Blocks.OfType<Paragraph>().SelectMany(paragraph => Paper().Matches(paragraph.Text.Replace("*", "", StringComparison.Ordinal)).Select(match => (paragraph, match))).ToList();
        foreach (var late in cited.Where(entry => entry.paragraph.Text.StartsWith("立项依据", StringComparison.Ordinal) && IsLate(entry.match, section.FiscalYear)))
            yield return Fail(project.Name, "finding.basis_late", [Operand.Quote("立项依据", late.match.Value, late.paragraph.Locator)]);
        foreach (var paper in cited.GroupBy(entry => entry.match.Groups["paper"].Value))
        {
            var years = paper.Select(entry => entry.match.Groups["year"].Value).Distinct().ToList();
            yield return Expect(years.Count == 1, project.Name, "finding.two_dates", paper.Reverse().Select(entry => Operand.Quote(entry.match.Groups["paper"].Value, entry.match.Value, entry.paragraph.Locator)));
        }
    }

    private static bool IsLate(Match match, int fiscalYear)
    {
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        return year > fiscalYear || (year == fiscalYear && match.Groups["month"].Value == "12");
    }

    // 2031年12月某某局党组会议纪要 · 根据2031年度机构改革文件 · 2022年12关于…会议纪要
    [GeneratedRegex("(?<year>20\\d{2})\\s*年\\s*度?\\s*(?:(?<month>\\d{1,2})\\s*月?)?[^。；\\d]{0,24}?(?<paper>会议?纪要|改革文件|实施方案|批复)")]
    private static partial Regex Paper();
}
