using System.Text.RegularExpressions;

namespace PerfEval.Etl.Rules.WholeDepartment;

/// <summary>执行情况说法矛盾 — all money used in one place, not paid or far off the budget in another.</summary>
internal sealed partial class ContradictionRule() : DocumentRule("WD-05")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var full = evidence.Paragraphs.Where(paragraph => Full().IsMatch(paragraph.Text)).ToList();
        var lacking = evidence.Paragraphs.Where(paragraph => Lacking().IsMatch(paragraph.Text)).ToList();
        return full.Count == 0 || lacking.Count == 0
            ? [Pass("")]
            : [Fail("预算执行", "finding.contradiction", [
                .. full.Select(paragraph => Operand.Quote("说法", Full().Match(paragraph.Text).Value, paragraph.At(Full().Match(paragraph.Text).Index))),
                .. lacking.Select(paragraph => Operand.Quote("另说", Lacking().Match(paragraph.Text).Value, paragraph.At(Lacking().Match(paragraph.Text).Index))),
            ])];
    }

    // 全部完成预算 · 项目支出率为100%
    [GeneratedRegex("全部完成预算|(?:支出|执行)率(?:为|达到?)\\s*100(?:\\.0+)?\\s*%")]
    private static partial Regex Full();

    // 未及时支付项目资金 · 和年初预算差异较大
    [GeneratedRegex("未及时支付|未能?支付|差异较大|执行率(?:较|偏)?低")]
    private static partial Regex Lacking();
}
