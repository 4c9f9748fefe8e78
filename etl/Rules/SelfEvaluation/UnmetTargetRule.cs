using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>未达标满分 — a missed target does not earn all points.</summary>
internal sealed class UnmetTargetRule() : IndicatorRule("PE-21")
{
    protected override IEnumerable<Finding> Check(IndicatorFact indicator, MeasuredValue target, MeasuredValue actual, DocumentEvidence evidence)
    {
        if (indicator.Weight is not { Value: > 0m and var weight } || indicator.Score is not { Value: { } score } || !IsClear(indicator, target)) yield break;
        // Exactly so many leaves open whether more is worse; less than planned is clear, and spending less never is.
        var isMissed = target.Operator == TargetOperator.Exactly ? !indicator.IsCost() && actual.Number < target.Number : !target.IsReachedBy(actual);
        yield return Expect(!isMissed || score < weight, indicator.Name, "finding.unmet_full_score", Operands(indicator));
    }
}
