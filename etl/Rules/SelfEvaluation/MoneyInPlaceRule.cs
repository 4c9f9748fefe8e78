namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>到位资金一致 — the money a report says was assigned is the money it says it received and worked with, unless it tells of a change.</summary>
internal sealed class MoneyInPlaceRule() : ProjectRule("PE-10")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Narrative is not { Recognizer: "project-report-prose" } report) yield break;
        if (Known("下达", report.InitialBudget) is not { } assigned || Known("收入", report.FullYearBudget) is not { } received)
        {
            yield return NotEvaluable("reason.no_operand", project.Name);
            yield break;
        }

        if (report.Adjustments.Count > 0 || ProjectMoves.Of(project).Count > 0) yield return NotApplicable("reason.adjusted");
        else yield return Compare(project.Name, received, assigned.Amount, received.Step == assigned.Step ? 0m : Tolerance.OfSum([received, assigned]), [assigned], isExact: true);
    }
}
