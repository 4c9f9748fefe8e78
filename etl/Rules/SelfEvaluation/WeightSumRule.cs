namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>分值合计 — the weights of execution and all indicators make one hundred.</summary>
internal sealed class WeightSumRule() : ProjectRule("PE-12")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is not { } form || project.Indicators.Count == 0) yield break;
        var weights = project.Indicators.Where(indicator => indicator.Weight.HasValue).Select(indicator => Operand.Of(indicator.Name, indicator.Weight)).ToList();
        var execution = Known("执行率分值", form.ExecutionWeight);
        var sum = weights.Sum(weight => weight.Amount) + (execution?.Amount ?? 0m);
        var implied = execution is null ? evidence.Parameters["execution.weight"] : 0m;
        if (weights.Count == 0)
        {
            yield return NotEvaluable("reason.no_weights", project.Name);
            yield break;
        }

        Operand[] operands = execution is null ? [.. weights] : [execution, .. weights];
        if (sum == 100m || sum + implied == 100m) yield return Pass(project.Name);
        else if (weights.Count < project.Indicators.Count && sum < 100m) yield return NotEvaluable("reason.no_weights", project.Name);
        else yield return Compare(project.Name, operands[0] with { Label = "分值合计", Printed = Number(sum), Value = sum }, 100m, 0.05m, operands);
    }
}
