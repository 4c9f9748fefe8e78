using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>说法与执行不符 — goals are not all reached where less than half of the money was spent.</summary>
internal sealed partial class ClaimRule() : ProjectRule("PE-30")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (!project.IsEvaluated || project.Section is null) yield break;
        if (project.InitialRate is not { } rate)
        {
            yield return NotEvaluable("reason.no_base", project.Name);
            yield break;
        }

        if (rate >= evidence.Parameters["claim.rate_below"])
        {
            yield return Pass(project.Name);
            yield break;
        }

        var claim = Texts(project.Section.Blocks).Select(text => (text.Text, text.Place, Match: Claim().Match(text.Text))).FirstOrDefault(text => text.Match.Success);
        yield return claim.Match is null
            ? Pass(project.Name)
            : Fail(project.Name, "finding.claim", [Operand.Quote("说法", claim.Match.Value, claim.Place), Operand.Of("全年执行数", project.Money!.Outturn), Operand.Of("年初预算数", project.Money.InitialBudget)]);
    }

    private static IEnumerable<(string Text, Locator Place)> Texts(IReadOnlyList<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [(paragraph.Text, paragraph.Locator)],
        Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => (cell.Text, cell.Locator)),
        _ => [],
    });

    [GeneratedRegex("^全部完成$|全部完成(?:了)?(?:预期|既定|年度)?(?:目标|任务)|(?:达到|实现|完成)(?:了)?(?:全部)?(?:既定|预期|年初)(?:的)?(?:绩效)?目标|圆满完成")]
    private static partial Regex Claim();
}
