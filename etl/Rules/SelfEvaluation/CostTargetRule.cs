namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>成本目标等于预算 — the target of the total cost is the initial budget.</summary>
internal sealed class CostTargetRule() : ProjectRule("PE-35")
{
    // A unit price or one of several costs is far below the budget; only near it the two are meant to be one figure.
    private const decimal Near = 0.5m;

    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is not { } form || Known("年初预算数", form.InitialBudget) is not { Amount: > 0m } initial) yield break;
        var costs = project.Indicators.Where(indicator => indicator.IsCost() && MeasuredValue.Read(indicator.Target) is { Unit: "万元" or "元" or "万元/年" }).ToList();
        if (costs.Count != 1) yield break;
        var value = MeasuredValue.Read(costs[0].Target)!;
        var target = new Operand("成本指标值", costs[0].Target, value.Number * (value.Unit[0] == '万' ? 10_000m : 1m), 100m, costs[0].Locator);
        if (target.Amount < initial.Amount * Near) yield return NotApplicable("reason.part_of_cost");
        else yield return CompareSame(project.Name, target, initial);
    }
}
