namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>表与汇总的得分一致 — the total of the form is the score in the summary.</summary>
internal sealed class SummaryScoreRule() : ProjectRule("PE-16")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is null || project.Summary is null) yield break;
        if (Known("汇总表得分", project.Summary.TotalScore) is not { } listed || Known("自评表总分", project.Form.TotalScore) is not { } total)
            yield return NotEvaluable("reason.no_score", project.Name);
        else
            yield return Compare(project.Name, listed, total.Amount, evidence.Parameters["score.tolerance"], [total], isExact: true);
    }
}
