using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>扣分却无问题 — a report that lost points names a problem and a measure.</summary>
internal sealed class NoProblemsRule() : ProjectRule("PE-33")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Section is null || Known("总得分", project.Form?.TotalScore) is not { } score) yield break;
        var paragraphs = project.Section.Blocks.OfType<Paragraph>().ToList();
        var heading = paragraphs.FindLastIndex(paragraph => paragraph.Text.Length <= 30 && paragraph.Text.Contains("问题", StringComparison.Ordinal));
        if (heading < 0 || heading + 1 >= paragraphs.Count)
        {
            yield return NotEvaluable("reason.no_problem_chapter", project.Name);
            yield break;
        }

        var answer = paragraphs[heading + 1];
        yield return Expect(score.Amount >= 100m || answer.Text.Trim().TrimEnd('。') != "无", project.Name, "finding.no_problem", [Operand.Quote(paragraphs[heading].Text, answer.Text, answer.Locator), score]);
    }
}
