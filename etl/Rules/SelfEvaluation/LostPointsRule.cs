using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>达标扣分 — a target reached does not lose points.</summary>
internal sealed class LostPointsRule() : IndicatorRule("PE-22")
{
    protected override IEnumerable<Finding> Check(IndicatorFact indicator, MeasuredValue target, MeasuredValue actual, DocumentEvidence evidence)
    {
        if (indicator.Weight is not { Value: > 0m and var weight } || indicator.Score is not { Value: { } score }) yield break;
        if (IsClear(indicator, target) && target.IsReachedBy(actual) && (!indicator.IsCost() || target.Operator != TargetOperator.Exactly))
            yield return Expect(score >= weight, indicator.Name, "finding.met_but_lost", Operands(indicator));
    }
}
