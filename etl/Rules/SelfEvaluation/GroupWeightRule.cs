namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>一级指标分值 — the indicators of a group together weigh what the group's heading says.</summary>
internal sealed class GroupWeightRule() : ProjectRule("PE-13")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        foreach (var (group, header) in GroupHeaders.Of(project))
        {
            var weights = project.Indicators.Where(indicator => indicator.Level1.StartsWith(group, StringComparison.Ordinal) && indicator.Weight.HasValue).Select(indicator => Operand.Of(indicator.Name, indicator.Weight)).ToList();
            if (weights.Count == 0) yield return NotEvaluable("reason.no_weights", project.Name);
            else yield return Compare($"{project.Name} {group}", header with { Printed = Number(weights.Sum(weight => weight.Amount)), Value = weights.Sum(weight => weight.Amount) }, header.Amount, 0.05m, weights);
        }
    }
}
