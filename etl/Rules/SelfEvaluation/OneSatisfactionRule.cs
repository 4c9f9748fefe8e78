namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>满意度千篇一律 — unrelated projects do not all report one and the same satisfaction.</summary>
internal sealed class OneSatisfactionRule() : DocumentRule("PE-28")
{
    private const int Enough = 4;
    private const decimal Most = 0.8m;

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var values = evidence.Projects.Where(project => project.IsEvaluated)
            .Select(project => project.Indicators.FirstOrDefault(indicator => indicator.IsSatisfaction() && MeasuredValue.Read(indicator.Actual) is not null))
            .OfType<Facts.IndicatorFact>().ToList();
        if (values.Count < Enough) return [NotEvaluable("reason.too_few_indicators")];
        var most = values.GroupBy(indicator => MeasuredValue.Read(indicator.Actual)!.Number).MaxBy(group => group.Count())!;
        // A hundred is a ceiling, not a copy.
        return
        [
            most.Key == 100m || most.Count() < values.Count * Most
                ? Pass("")
                : Fail($"{Number(most.Key)}%", "finding.same_satisfaction", most.Select(indicator => Operand.Quote(indicator.Name, indicator.Actual, indicator.Locator))),
        ];
    }
}
