namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>同分同级 — one score has one grade within a document.</summary>
internal sealed class SameScoreSameGradeRule() : DocumentRule("PE-18")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var same in GradedProjects.Of(evidence).GroupBy(project => project.Score.Amount))
        {
            var grades = same.GroupBy(project => project.Grade).ToList();
            yield return grades.Count == 1
                ? Pass(Number(same.Key))
                : Fail(Number(same.Key), "finding.two_grades", same.Select(project => Operand.Quote(project.Grade, $"{project.Score.Printed} {project.Fact.Grade}", project.Fact.Locator)));
        }
    }
}
