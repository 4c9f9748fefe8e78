using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>项目逐一列示 — the list of results in the text names every project that is annexed, and as many as it counts.</summary>
internal sealed partial class NamedProjectsRule() : DocumentRule("XD-05")
{
    private const decimal Same = 0.8m;

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var annexed = evidence.Projects.Where(project => project.Form is not null && project.Section is not null).ToList();
        var own = annexed.SelectMany(project => project.Section!.Blocks).ToHashSet<Block>(ReferenceEqualityComparer.Instance);
        var list = evidence.Paragraphs.Where(paragraph => !own.Contains(paragraph)).SelectMany(paragraph => Named().Matches(paragraph.Text).Select(match => Operand.Quote("列示", match.Groups["name"].Value, paragraph.At(match.Index)))).ToList();
        if (annexed.Count == 0 || list.Count == 0)
        {
            yield return NotEvaluable("reason.no_pair", Description.Title);
            yield break;
        }

        foreach (var project in annexed)
        {
            var isNamed = list.Exists(entry => TextLikeness.OfNames(entry.Printed, project.Name) >= Same);
            yield return isNamed
                ? Pass(project.Name)
                : Fail(project.Name, "finding.not_listed", [.. Introduction(evidence, list[0].Locator), .. list.DistinctBy(entry => entry.Locator), Operand.Quote("附件", project.Name, project.Form!.Locator)], expected: annexed.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    // The line that announces the list stands in front of its first entry.
    private static IEnumerable<Operand> Introduction(DocumentEvidence evidence, Locator first)
    {
        var paragraphs = evidence.Paragraphs.ToList();
        var at = paragraphs.FindIndex(paragraph => paragraph.Pieces.Any(piece => piece.Locator == first));
        return at > 0 ? [Operand.Quote("列示", paragraphs[at - 1].Text, paragraphs[at - 1].Locator)] : [];
    }

    // 某某经费项目绩效自我评价结果为
    [GeneratedRegex("(?:^|[。；])(?<name>[^。；：:]{2,40}?)项目绩效自我?评价?价?结果为")]
    private static partial Regex Named();
}
