using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>指标归类 — an indicator stands under the type it measures, under one type only, and its description measures the same thing.</summary>
/// <param name="id">检查编号.</param>
/// <param name="ofTargets">Whether it looks at the sheets of a budget or at those of a self-evaluation.</param>
internal sealed partial class IndicatorTypeRule(string id, bool ofTargets) : DocumentRule(id)
{
    private static readonly Dictionary<string, int> Numerals = new() { ["两"] = 2, ["二"] = 2, ["三"] = 3, ["四"] = 4, ["五"] = 5, ["六"] = 6, ["七"] = 7, ["八"] = 8 };

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var indicators = evidence.Projects.Where(project => project.Target is not null == ofTargets).SelectMany(project => project.Indicators).ToList();
        if (indicators.Count == 0) yield return NotEvaluable("reason.no_indicators");
        foreach (var indicator in indicators)
            yield return Judge(indicator);

        foreach (var same in indicators.Where(indicator => indicator.Level2.Length > 0).GroupBy(indicator => indicator.Name))
        {
            if (same.Select(indicator => indicator.Level2).Distinct().Count() > 1)
                yield return Fail(same.Key, "finding.two_types", same.Select(indicator => Operand.Quote(indicator.Level2, indicator.Name, indicator.Locator)));
        }
    }

    private Finding Judge(IndicatorFact indicator)
    {
        Operand[] operands = [Operand.Quote(indicator.Level2, indicator.Name, indicator.Locator)];
        var level = indicator.Level2;
        if (level.StartsWith("数量", StringComparison.Ordinal) && Rate().IsMatch(indicator.Name)) return Fail(indicator.Name, "finding.other_type", operands, expected: "质量指标");
        if (!level.Contains("满意", StringComparison.Ordinal) && level.Length > 0 && indicator.Name.Contains("满意", StringComparison.Ordinal)) return Fail(indicator.Name, "finding.other_type", operands, expected: "满意度指标");
        if (level.StartsWith("生态", StringComparison.Ordinal) && !Green().IsMatch(indicator.Name)) return Fail(indicator.Name, "finding.other_type", operands, expected: "社会效益指标");
        if (level.StartsWith("成本", StringComparison.Ordinal) && !Cost().IsMatch(indicator.Name)) return Fail(indicator.Name, "finding.other_type", operands);
        var description = indicator.Description ?? "";
        if (OtherThing(indicator.Name, description)) return Fail(indicator.Name, "finding.other_description", [.. operands, Operand.Quote("描述", description, indicator.Locator)]);
        return MiscountedList(description) is { } list ? Fail(indicator.Name, "finding.miscounted_list", [Operand.Quote("描述", list, indicator.Locator)]) : Pass(indicator.Name);
    }

    // Name and description both speak of satisfaction, but with different things.
    private static bool OtherThing(string name, string description) =>
        Satisfaction().Match(name) is { Success: true } one && Satisfaction().Match(description) is { Success: true } other
        && TextLikeness.OfNames(one.Groups["thing"].Value, other.Groups["thing"].Value) == 0m;

    private static string? MiscountedList(string description) =>
        CountedList().Match(description) is { Success: true } match
        && match.Groups["items"].Value.Split('、').Length != Numerals[match.Groups["n"].Value] ? match.Value : null;

    [GeneratedRegex("(?:率|占比|比例)$")]
    private static partial Regex Rate();

    [GeneratedRegex("生态|环境|环保|节能|减排|污染|绿|能耗|低碳|资源|水|空气|垃圾|排放|可持续")]
    private static partial Regex Green();

    [GeneratedRegex("成本|费|金额|资金|价|预算|支出|投入|经费|节约|控制|工资|额|元|总数|薪")]
    private static partial Regex Cost();

    // 对审批业务满意度 · 对设备维护的满意程度
    [GeneratedRegex("^对(?<thing>.+?)的?满意(?:度|程度)")]
    private static partial Regex Satisfaction();

    // 优、良、中、差三类
    [GeneratedRegex("(?<items>[一-龥]{1,12}(?:、[一-龥]{1,6})+)(?<n>[两二三四五六七八])(?:类|种|级|档)")]
    private static partial Regex CountedList();
}
