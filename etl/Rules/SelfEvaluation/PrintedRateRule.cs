namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>执行率计算 — the printed rate of a form or report is outturn over full-year budget.</summary>
internal sealed class PrintedRateRule() : ProjectRule("PE-01")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Money is not { } money || Known("执行率", money.PrintedRate) is not { } rate) yield break;
        var budget = Known("全年预算数", money.FullYearBudget) ?? Known("年初预算数", money.InitialBudget);
        if (Known("全年执行数", money.Outturn) is not { } outturn || budget is null) yield return NotEvaluable("reason.no_operand", project.Name);
        else if (budget.Amount > 0m) yield return CompareRate(project.Name, rate, outturn, budget);
    }
}
