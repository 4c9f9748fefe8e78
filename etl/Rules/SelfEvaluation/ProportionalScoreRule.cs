using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>按比例得分 — points for a missed number are the weight times the share reached.</summary>
internal sealed class ProportionalScoreRule() : IndicatorRule("PE-20")
{
    // One point of judgement is left to the evaluator.
    private const decimal Leeway = 1m;

    protected override IEnumerable<Finding> Check(IndicatorFact indicator, MeasuredValue target, MeasuredValue actual, DocumentEvidence evidence)
    {
        if (indicator.Weight is not { Value: > 0m and var weight } || indicator.Score is not { Value: { } score }) yield break;
        if (!IsClear(indicator, target) || indicator.IsCost() || target.Number <= 0m || target.IsReachedBy(actual) || score == weight) yield break;
        var share = target.Operator == TargetOperator.AtMost
            ? actual.Number > 0m ? target.Number / actual.Number : 1m
            : Math.Min(actual.Number, target.Number) / target.Number;
        yield return Compare(indicator.Name, Operand.Of("得分", indicator.Score), Math.Round(weight * share, 2), Leeway, Operands(indicator).Skip(1));
    }
}
