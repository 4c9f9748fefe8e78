using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>目标偏低 — far more done than planned means that the target was set too low.</summary>
internal sealed class LowTargetRule() : IndicatorRule("PE-23")
{
    protected override IEnumerable<Finding> Check(IndicatorFact indicator, MeasuredValue target, MeasuredValue actual, DocumentEvidence evidence)
    {
        if (target.Operator == TargetOperator.AtMost || target.Number <= 0m || indicator.IsCost()) yield break;
        yield return Expect(100m * actual.Number / target.Number <= evidence.Parameters["target.low_above"], indicator.Name, "finding.low_target", Operands(indicator).Skip(2));
    }
}
