using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>成本指标按支出计分 — points lost for spending less punish saving and count execution twice.</summary>
internal sealed class CostScoreRule() : IndicatorRule("PE-34")
{
    protected override IEnumerable<Finding> Check(IndicatorFact indicator, MeasuredValue target, MeasuredValue actual, DocumentEvidence evidence)
    {
        if (!indicator.IsCost() || indicator.Weight is not { Value: > 0m and var weight } || indicator.Score is not { Value: { } score }) yield break;
        yield return Expect(score >= weight || actual.Number >= target.Number, indicator.Name, "finding.cost_as_execution", Operands(indicator));
    }
}
