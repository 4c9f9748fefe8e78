using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;
using PerfEval.Etl.Rules.Accounts;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>逐项说明 — every seven-digit item of the general-budget table is explained in the text with budget and outturn.</summary>
internal sealed class ItemProseRule() : DocumentRule("FN-09")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var items = evidence.Functional(Tables.GeneralExpenditure).Where(row => row.Code.Length == 7 && row.Total.Value is not null and not 0m).ToList();
        if (items.Count == 0) return [NotEvaluable("reason.no_table", "一般公共预算财政拨款支出表")];
        var texts = evidence.Paragraphs.Where(Speaks).Select(paragraph => PrintedText.WithoutBlanks(paragraph.Text)).ToList();
        var missing = items.Where(item => !texts.Exists(text => text.Contains(PrintedText.WithoutBlanks(item.Name), StringComparison.Ordinal))).ToList();
        var place = evidence.Paragraphs.FirstOrDefault(paragraph => paragraph.Text.Contains("支出决算具体情况", StringComparison.Ordinal));
        return
        [
            missing.Count == 0
                ? Pass("")
                : Fail(
                    string.Join('、', missing.Select(item => item.Name)),
                    "finding.items_unexplained",
                    [.. place is null ? [] : new[] { Operand.Quote("说明", place.Text, place.Locator) }, .. missing.Select(item => Operand.Of($"{item.Code} {item.Name}", item.Total))]),
        ];
    }

    private static bool Speaks(Paragraph paragraph) =>
        paragraph.Text.Contains("决算", StringComparison.Ordinal) && paragraph.Text.Contains("预算", StringComparison.Ordinal);
}
