using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>有分有级 — an evaluation ends with a score and a grade.</summary>
internal sealed class ScoreExistsRule() : DocumentRule("PE-40")
{
    private static readonly string[] TotalWords = ["总分", "总得分", "合计得分", "得分合计"];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var project in evidence.Projects.Where(project => project.Form is not null || project.Narrative is { Recognizer: "project-report-prose" }))
        {
            var facts = new[] { project.Form, project.Narrative }.OfType<ProjectFact>().ToList();
            var isScored = facts.Exists(fact => fact.TotalScore.HasValue);
            yield return Expect(isScored, project.Name, project.Summary is null ? "finding.no_score" : "finding.no_total", [Place(project)]);
        }

        if (evidence.Kind == DocumentKind.WholeDepartmentSelfEvaluation && evidence.Lines("self_eval.grade.excellent").FirstOrDefault() is { } bands)
            yield return Expect(evidence.Lines("overall_eval.score").Any(line => line.Amount.HasValue), "整体支出", "finding.no_score", [Operand.Of(bands)]);
    }

    // The row or paragraph where the score should stand.
    private static Operand Place(ProjectCase project)
    {
        foreach (var block in project.Section?.Blocks.Reverse() ?? [])
        {
            if (block is Table table && table.Rows.LastOrDefault(row => row.Cells.Any(cell => TotalWords.Contains(PrintedText.WithoutBlanks(cell.Text)))) is { } row)
                return Operand.Quote("总分", string.Join(' ', row.Cells.Select(cell => cell.Text).Where(text => text.Length > 0)), row.Locator);
            if (block is Paragraph paragraph && paragraph.Text.Length <= 40 && (paragraph.Text.Contains("自评结果", StringComparison.Ordinal) || paragraph.Text.Contains("评价结论", StringComparison.Ordinal)))
                return Operand.Quote("自评结果", paragraph.Text, paragraph.Locator);
        }

        return Operand.Quote("项目", project.Name, project.Money!.Locator);
    }
}
