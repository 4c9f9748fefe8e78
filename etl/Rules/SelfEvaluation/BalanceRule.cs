namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>资金结余 — the balance is full-year budget less outturn.</summary>
internal sealed class BalanceRule() : ProjectRule("PE-09")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is not { } form || Known("资金结余", form.Balance) is not { } balance) yield break;
        if (Known("全年预算数", form.FullYearBudget) is not { } budget || Known("全年执行数", form.Outturn) is not { } outturn) yield return NotEvaluable("reason.no_operand", project.Name);
        else yield return Compare(project.Name, balance, budget.Amount - outturn.Amount, Tolerance.OfSum([balance, budget, outturn]), [budget, outturn]);
    }
}
