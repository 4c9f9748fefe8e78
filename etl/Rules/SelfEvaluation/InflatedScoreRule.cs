namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>分高钱未花 — a good score stands beside less than half of the money spent.</summary>
internal sealed class InflatedScoreRule() : ProjectRule("PE-31")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if ((Known("总得分", project.Form?.TotalScore) ?? Known("汇总表得分", project.Summary?.TotalScore)) is not { } score) yield break;
        if (project.InitialRate is not { } rate) yield return NotEvaluable("reason.no_base", project.Name);
        else yield return Expect(
            score.Amount < evidence.Parameters["inflated.score_from"] || rate >= evidence.Parameters["inflated.rate_below"],
            project.Name,
            "finding.inflated",
            [score, Operand.Of("全年执行数", project.Money!.Outturn), Operand.Of("年初预算数", project.Money.InitialBudget)],
            expected: Number(Math.Round(rate, 2)) + "%");
    }
}
