using System.Text.RegularExpressions;

namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>一项目一目标表 — every project the text names has a target sheet of the same name.</summary>
internal sealed partial class TargetSheetsRule() : DocumentRule("BD-08")
{
    private const decimal Same = 0.999m;
    private const decimal Near = 0.35m;

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var sheets = evidence.Projects.Where(project => project.Target is not null && project.Indicators.Count > 0).ToList();
        var list = evidence.Paragraphs.Select(paragraph => (paragraph, Match: List().Match(paragraph.Text))).FirstOrDefault(pair => pair.Match.Success);
        if (sheets.Count == 0 || list.paragraph is null)
        {
            yield return NotEvaluable("reason.no_pair", Description.Title);
            yield break;
        }

        foreach (var name in list.Match.Groups["items"].Value.Split(['，', '、', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (name.Length < 4) continue;
            var place = Operand.Quote("项目", name, list.paragraph.At(list.Match.Index));
            var best = sheets.MaxBy(sheet => TextLikeness.OfNames(name, sheet.Name))!;
            var likeness = TextLikeness.OfNames(name, best.Name);
            if (likeness >= Same) yield return Pass(name);
            else if (likeness >= Near) yield return Fail(name, "finding.other_name", [place, Operand.Quote("目标表", best.Name, best.Target!.Locator)], expected: best.Name);
            else yield return Fail(name, "finding.no_sheet", [place]);
        }
    }

    // 项目支出48万元，主要为某某经费，某某工程，某某项目等。
    [GeneratedRegex(@"项目支出[\d.,]+\s*(?:万|亿)?元[，,；;]\s*(?:主要)?(?:为|是|包括|用于)[:：]?(?<items>[^。]+?)等?[。]")]
    private static partial Regex List();
}
