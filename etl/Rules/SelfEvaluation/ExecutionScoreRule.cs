namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>执行率得分 — points for execution are the weight times the rate, capped at the weight.</summary>
internal sealed class ExecutionScoreRule() : ProjectRule("PE-02")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is not { } form || Known("执行率得分", form.ExecutionScore) is not { } score) yield break;
        var weight = Known("分值", form.ExecutionWeight)?.Amount ?? evidence.Parameters["execution.weight"];
        if (Known("全年执行数", form.Outturn) is not { } outturn || Known("全年预算数", form.FullYearBudget) is not { Amount: > 0m } budget)
        {
            yield return NotEvaluable("reason.no_base", project.Name);
            yield break;
        }

        var expected = weight * Math.Min(outturn.Amount / budget.Amount, 1m);
        yield return Compare(project.Name, score, expected, Math.Max(evidence.Parameters["score.tolerance"], score.Step / 2m), [outturn, budget], isExact: true);
    }
}
