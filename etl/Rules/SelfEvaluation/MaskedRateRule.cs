namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>
/// 全年预算改写 — the full-year budget equals the outturn although much less than the initial budget was spent, so that the printed rate is full.
/// An error where the text of the same report states another rate or base, or nobody says why the budget was changed.
/// </summary>
internal sealed class MaskedRateRule() : ProjectRule("PE-03")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is not { } form) yield break;
        if (Known("年初预算数", form.InitialBudget) is not { Amount: > 0m } initial || Known("全年预算数", form.FullYearBudget) is not { } budget || Known("全年执行数", form.Outturn) is not { } outturn)
        {
            yield return NotEvaluable("reason.no_base", project.Name);
            yield break;
        }

        if (outturn.Amount == 0m) yield break;
        var isMasked = Math.Abs(budget.Amount - outturn.Amount) <= Tolerance.OfSum([budget, outturn]) && 100m * outturn.Amount / initial.Amount < evidence.Parameters["masked.rate_below"];
        if (!isMasked)
        {
            yield return Pass(project.Name);
            yield break;
        }

        var prose = project.Execution is { } execution ? Operand.Quote("文字中的执行率", execution.Percent.PrintedText, execution.Locator) : null;
        yield return Fail(
            project.Name,
            "finding.masked",
            prose is null ? [budget, initial, outturn] : [budget, initial, outturn, prose],
            prose is not null || string.IsNullOrWhiteSpace(form.Reason) ? RuleSeverity.Error : RuleSeverity.Warning,
            initial.Printed,
            Number(Math.Round(100m * outturn.Amount / initial.Amount, 2)));
    }
}
