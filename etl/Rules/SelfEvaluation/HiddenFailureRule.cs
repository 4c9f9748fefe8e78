namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>分值缺失 — an indicator with target and actual value has a weight, and not zero for a failed one.</summary>
internal sealed class HiddenFailureRule() : ProjectRule("PE-26")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is null || !project.Indicators.Any(indicator => indicator.Weight.Value > 0m)) yield break;
        foreach (var indicator in project.Indicators.Where(indicator => indicator.Target.Length > 0 && indicator.Actual.Length > 0))
        {
            yield return Expect(
                indicator.Weight.Value > 0m,
                indicator.Name,
                "finding.weight_missing",
                [Operand.Quote("分值", indicator.Weight.PrintedText, indicator.Locator), Operand.Quote("实际完成值", indicator.Actual, indicator.Locator)]);
        }
    }
}
