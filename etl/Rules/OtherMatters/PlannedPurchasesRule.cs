using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>拟购置与采购表 — what the text plans to buy appears among the items of the procurement table.</summary>
internal sealed partial class PlannedPurchasesRule() : DocumentRule("DS-10")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var table = evidence.Blocks.OfType<Table>().FirstOrDefault(candidate => candidate.Rows.Take(4).Any(row => row.Cells.Any(cell => cell.Text.Contains("采购目录", StringComparison.Ordinal) || cell.Text.Contains("采购物品", StringComparison.Ordinal))));
        var plans = evidence.Paragraphs.SelectMany(paragraph => Plan().Matches(paragraph.Text).Select(match => (paragraph, match))).ToList();
        if (table is null || plans.Count == 0)
        {
            yield return NotEvaluable("reason.no_pair", Description.Title);
            yield break;
        }

        var cells = table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Text.Length > 1).ToList();
        foreach (var (paragraph, match) in plans)
        {
            var items = match.Groups["items"].Value.Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(item => Etc().Replace(item, "")).Where(item => item.Length >= 2).ToList();
            if (items.Count < 2) continue;
            var missing = items.Where(item => !cells.Exists(cell => cell.Text.Contains(item, StringComparison.Ordinal))).ToList();
            var row = cells.LastOrDefault(cell => Item().IsMatch(cell.Text)) ?? cells[^1];
            yield return Expect(missing.Count * 2 < items.Count, string.Join('、', missing), "finding.not_in_table", [Operand.Quote("拟购置", match.Value, paragraph.At(match.Index)), Operand.Quote("采购表", row.Text, row.Locator)]);
        }
    }

    // 本年度拟购置固定资产总额20万元，主要为空调、打印机、办公家具等
    [GeneratedRegex("拟(?:采购|购置|购买)[^。]{0,40}?(?:[:：，,为括是])(?<items>[一-龥A-Za-z]{2,12}(?:、[一-龥A-Za-z]{2,12})+)")]
    private static partial Regex Plan();

    [GeneratedRegex("等.*$|^(?:主要)?(?:用于|为|是|包括)")]
    private static partial Regex Etc();

    // The name of an item: Chinese words, no heading.
    [GeneratedRegex("^(?!.*(?:合计|资金|单位|数量|项目|目录|总计|名称|序号|预算))[一-龥]{4,}$")]
    private static partial Regex Item();
}
