namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>等级与得分对应 — the grade is that of the region's bands.</summary>
internal sealed class GradeRule() : DocumentRule("PE-17")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var (fact, grade, score) in GradedProjects.Of(evidence))
        {
            if (GradedProjects.Band(score.Amount, grade, evidence.Parameters) is { } expected)
                yield return Expect(grade == expected, fact.Project, "finding.grade_differs", [Operand.Quote("等级", fact.Grade!, fact.GradeLocator ?? fact.Locator), score], expected: expected);
        }
    }
}
