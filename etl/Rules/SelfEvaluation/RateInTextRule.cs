namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>表与文字的执行率一致 — the rate of the fund table equals the rate in the report's text.</summary>
internal sealed class RateInTextRule() : ProjectRule("PE-05")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is not { } form || project.Execution is not { } execution) yield break;
        if (Known("执行率", form.PrintedRate) is not { } printed || Known("文字中的执行率", execution.Percent) is not { } stated)
        {
            yield return NotEvaluable("reason.no_operand", project.Name);
            yield break;
        }

        // Nothing budgeted leaves no rate to compare; whole percents in the text are rounding.
        var tolerance = Math.Max(0.5m, Tolerance.OfSum([printed, stated]));
        if (printed.Amount != 0m || stated.Amount != 0m)
            yield return Compare(project.Name, printed, stated.Amount, tolerance, [stated], Math.Abs(printed.Amount - stated.Amount) > tolerance ? RuleSeverity.Error : null) with { Severity = RuleSeverity.Error };
    }
}
