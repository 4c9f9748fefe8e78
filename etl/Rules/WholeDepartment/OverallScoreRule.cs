using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.WholeDepartment;

/// <summary>整体自评分级 — score and grade of the whole are stated, and the counts by grade make up the projects.</summary>
internal sealed class OverallScoreRule() : DocumentRule("WD-07")
{
    private static readonly string[] Grades = ["self_eval.grade.excellent", "self_eval.grade.good", "self_eval.grade.fair", "self_eval.grade.poor"];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var projects in evidence.Lines("self_eval.projects").Concat(evidence.Lines("self_eval.projects.tier2")).Where(line => line.Amount.Value > 0m))
        {
            var counts = Grades.Select(grade => evidence.Lines(grade).FirstOrDefault(line => line.Locator == projects.Locator && line.Amount.HasValue)).OfType<BudgetLineFact>().Select(Operand.Of).ToList();
            if (counts.Count >= 2) yield return CompareSum("自评项目数", Operand.Of(projects), counts);
        }

        if (evidence.Lines("overall_eval.score").FirstOrDefault(line => line.Amount.HasValue) is { } score)
        {
            var paragraph = evidence.Paragraphs.FirstOrDefault(candidate => candidate.Pieces.Any(piece => piece.Locator == score.Locator));
            var text = paragraph?.Text ?? "";
            yield return Expect(text.Contains("等级", StringComparison.Ordinal) || text.Contains('“') && text.Contains("属于", StringComparison.Ordinal), "整体支出", "finding.no_grade", [Operand.Of(score)]);
        }
    }
}
