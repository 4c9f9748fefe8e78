using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>指标种类 — the types an evaluation needs, told by the words of both levels.</summary>
internal static class IndicatorTypes
{
    private static readonly (string Name, string[] Words)[] Required =
    [
        ("数量指标", ["数量"]),
        ("质量指标", ["质量"]),
        ("时效指标", ["时效"]),
        ("成本指标", ["成本"]),
        ("效益指标", ["效益", "效果", "影响"]),
        ("满意度指标", ["满意"]),
    ];

    /// <summary>Types without a single indicator.</summary>
    public static IReadOnlyList<string> Missing(IReadOnlyList<IndicatorFact> indicators) =>
        [.. Required.Where(type => !indicators.Any(indicator => type.Words.Any(word => Has(indicator, word)))).Select(type => type.Name)];

    /// <summary>是否成本指标.</summary>
    public static bool IsCost(this IndicatorFact indicator) => Has(indicator, "成本");

    /// <summary>是否满意度指标.</summary>
    public static bool IsSatisfaction(this IndicatorFact indicator) => Has(indicator, "满意") || indicator.Name.Contains("满意", StringComparison.Ordinal);

    private static bool Has(IndicatorFact indicator, string word) =>
        indicator.Level1.Contains(word, StringComparison.Ordinal) || indicator.Level2.Contains(word, StringComparison.Ordinal);
}
