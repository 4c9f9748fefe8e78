namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>总分相加 — the total is the points for execution and all indicators together.</summary>
internal sealed class TotalScoreRule() : ProjectRule("PE-15")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is not { } form || project.Indicators.Count == 0) yield break;
        var total = Known("总得分", form.TotalScore) ?? Known("汇总表得分", project.Summary?.TotalScore);
        var scores = project.Indicators.Where(indicator => indicator.Score.HasValue).Select(indicator => Operand.Of(indicator.Name, indicator.Score)).ToList();
        if (total is null || scores.Count == 0)
        {
            yield return NotEvaluable("reason.no_score", project.Name);
            yield break;
        }

        var execution = Known("执行率得分", form.ExecutionScore);
        Operand[] parts = execution is null ? [.. scores] : [execution, .. scores];
        yield return Compare(project.Name, total, parts.Sum(part => part.Amount), Math.Max(evidence.Parameters["score.tolerance"], total.Step / 2m), parts, isExact: true);
    }
}
