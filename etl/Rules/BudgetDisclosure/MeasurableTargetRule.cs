using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>目标可衡量 — a target is a number with a unit, or a level chosen from a scale.</summary>
internal sealed partial class MeasurableTargetRule() : DocumentRule("BD-10")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var indicators = evidence.Projects.Where(project => project.Target is not null).SelectMany(project => project.Indicators).ToList();
        if (indicators.Count == 0) yield return NotEvaluable("reason.no_indicators");
        foreach (var indicator in indicators.Where(indicator => indicator.Target.Length > 0))
            yield return Judge(indicator);
    }

    private Finding Judge(IndicatorFact indicator)
    {
        Operand[] operands = [Operand.Quote("指标值", indicator.Target, indicator.Locator)];
        if (Scale().IsMatch(indicator.Target)) return Fail(indicator.Name, "finding.scale_without_level", operands);
        var isNumber = indicator.Target.Any(char.IsDigit) || ChineseNumber().IsMatch(indicator.Target);
        return Expect(isNumber, indicator.Name, "finding.not_measurable", operands);
    }

    // 分为：优、良、差 · 很快、及时、一般、差
    [GeneratedRegex("^[^\\d]*[一-龥]{1,4}、[一-龥]{1,4}、[一-龥]{1,4}[^\\d]*$")]
    private static partial Regex Scale();

    // 百分之百 · 每月 · 全年 · 三级
    [GeneratedRegex("百分之|[一二三四五六七八九十](?:次|个|级|项)|每(?:年|月|季|日)")]
    private static partial Regex ChineseNumber();
}
