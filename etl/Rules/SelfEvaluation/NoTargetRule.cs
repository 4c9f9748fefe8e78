namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>无目标得分 — an indicator without a target earns nothing.</summary>
internal sealed class NoTargetRule() : ProjectRule("PE-24")
{
    private static readonly string[] Missing = ["未填报", "未设置", "无", "/", "-", "—", "——"];

    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is null) yield break;
        foreach (var indicator in project.Indicators.Where(indicator => indicator.Score.HasValue))
        {
            var hasTarget = !Missing.Contains(indicator.Target.Trim()) && (indicator.Target.Length > 0 || indicator.Actual.Length == 0);
            yield return Expect(
                hasTarget || indicator.Score.Value == 0m,
                indicator.Name,
                "finding.no_target",
                [Operand.Of("得分", indicator.Score), Operand.Quote("指标值", indicator.Target, indicator.Locator)]);
        }
    }
}
