using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>多余的数与字 — a label cell with a number behind it, or a heading overwritten by other text.</summary>
internal sealed partial class StrayCellRule() : DocumentRule("DQ-05")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var any = false;
        foreach (var row in evidence.Blocks.OfType<Table>().SelectMany(table => table.Rows))
        {
            foreach (var cell in row.Cells.Where(cell => Label().IsMatch(cell.Text)))
            {
                any = true;
                yield return Fail(cell.Text, "finding.stray_number", [Operand.Quote("单元格", cell.Text, cell.Locator)]);
            }

            var texts = row.Cells.Select(cell => PrintedText.WithoutBlanks(cell.Text)).ToList();
            var second = texts.IndexOf("二级指标");
            if (second > 0 && texts.Contains("三级指标") && !texts.Exists(text => text is "一级指标" or "一级"))
            {
                any = true;
                yield return Fail(row.Cells[second - 1].Text, "finding.heading_overwritten", [Operand.Quote("表头", row.Cells[second - 1].Text, row.Locator)], expected: "一级指标");
            }
        }

        if (!any) yield return Pass("");
    }

    // 项目资金(万元) 0.5302
    [GeneratedRegex(@"^[一-龥]{2,8}\s*[（(]万?元[)）]\s*\d+\.\d+\s*$")]
    private static partial Regex Label();
}
