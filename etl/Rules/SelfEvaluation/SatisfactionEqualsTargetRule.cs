namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>满意度恰等于目标 — satisfaction measured in many projects does not hit every target exactly.</summary>
internal sealed class SatisfactionEqualsTargetRule() : DocumentRule("PE-27")
{
    private const int Enough = 3;
    private const decimal Nearly = 0.9m;

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var measured = evidence.Projects.Where(project => project.IsEvaluated).SelectMany(project => project.Indicators)
            .Where(indicator => indicator.IsSatisfaction())
            .Select(indicator => (indicator, Target: MeasuredValue.Read(indicator.Target), Actual: MeasuredValue.Read(indicator.Actual)))
            .Where(row => row.Target is not null && row.Actual is not null).ToList();
        if (measured.Count < Enough) return [NotEvaluable("reason.too_few_indicators")];
        var same = measured.Where(row => row.Target!.Number == row.Actual!.Number).ToList();
        return
        [
            same.Count < measured.Count * Nearly
                ? Pass("")
                : Fail($"{same.Count}/{measured.Count}", "finding.satisfaction_equals_target", same.Select(row => Operand.Quote(row.indicator.Name, row.indicator.Actual, row.indicator.Locator))),
        ];
    }
}
