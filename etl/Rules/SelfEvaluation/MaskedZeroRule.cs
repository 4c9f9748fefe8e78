namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>预算改写为零 — nothing was spent of an initial budget, and the full-year budget is printed as zero, too.</summary>
internal sealed class MaskedZeroRule() : ProjectRule("PE-04")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is not { } form) yield break;
        if (Known("年初预算数", form.InitialBudget) is not { Amount: > 0m } initial || Known("全年预算数", form.FullYearBudget) is not { } budget || Known("全年执行数", form.Outturn) is not { } outturn)
        {
            yield return NotEvaluable("reason.no_base", project.Name);
            yield break;
        }

        if (budget.Amount != 0m || outturn.Amount != 0m)
        {
            yield return Pass(project.Name);
            yield break;
        }

        var prose = project.Execution is { } execution ? Operand.Quote("文字", execution.Base, execution.Locator) : null;
        yield return Fail(project.Name, "finding.masked_zero", prose is null ? [budget, initial, outturn] : [budget, initial, outturn, prose], prose is null ? RuleSeverity.Warning : RuleSeverity.Error, initial.Printed);
    }
}
