using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>逐指标检查 — a check that looks at every indicator with a number for target and actual value.</summary>
internal abstract class IndicatorRule(string id) : DocumentRule(id)
{
    public sealed override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var project in evidence.Projects.Where(project => project.Form is not null))
        {
            foreach (var indicator in project.Indicators)
            {
                if (MeasuredValue.Read(indicator.Target) is { } target && MeasuredValue.Read(indicator.Actual) is { } actual && target.IsComparable(actual))
                {
                    foreach (var finding in Check(indicator, target, actual, evidence)) yield return finding;
                }
            }
        }
    }

    /// <summary>The comparisons of one indicator.</summary>
    protected abstract IEnumerable<Finding> Check(IndicatorFact indicator, MeasuredValue target, MeasuredValue actual, DocumentEvidence evidence);

    /// <summary>Score, weight, target and actual value as operands.</summary>
    protected static IReadOnlyList<Operand> Operands(IndicatorFact indicator) =>
    [
        Operand.Of("得分", indicator.Score), Operand.Of("分值", indicator.Weight),
        Operand.Quote("指标值", indicator.Target, indicator.Locator), Operand.Quote("实际完成值", indicator.Actual, indicator.Locator),
    ];

    /// <summary>Whether missing the target is clear: by its printed operator, or by a plain number of things done.</summary>
    protected static bool IsClear(IndicatorFact indicator, MeasuredValue target) =>
        target.IsExplicit || (!indicator.IsCost() && !indicator.Level2.Contains("时效", StringComparison.Ordinal));
}
