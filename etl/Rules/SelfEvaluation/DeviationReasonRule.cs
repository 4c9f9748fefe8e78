namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>偏差原因 — points lost and money left unspent have a reason.</summary>
internal sealed class DeviationReasonRule() : ProjectRule("PE-32")
{
    private static readonly string[] None = ["", "无", "/", "-", "—"];

    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (!project.IsEvaluated) yield break;
        foreach (var indicator in project.Indicators.Where(indicator => indicator.Score.Value < indicator.Weight.Value))
            yield return Expect(!None.Contains((indicator.DeviationReason ?? "").Trim()), indicator.Name, "finding.no_reason", [Operand.Of("得分", indicator.Score), Operand.Of("分值", indicator.Weight)]);
        if (project.InitialRate is { } rate && rate < evidence.Parameters["reason.rate_below"])
        {
            var isExplained = !string.IsNullOrWhiteSpace(project.Money!.Reason) || project.Indicators.Any(indicator => !None.Contains((indicator.DeviationReason ?? "").Trim()));
            yield return Expect(isExplained, project.Name, "finding.no_reason", [Operand.Of("全年执行数", project.Money.Outturn), Operand.Of("年初预算数", project.Money.InitialBudget)]);
        }
    }
}
