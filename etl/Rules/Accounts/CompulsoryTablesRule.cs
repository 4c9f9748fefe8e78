using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>必备表 — every compulsory table of the accounts is there, and so is every table the contents announce.</summary>
internal sealed partial class CompulsoryTablesRule() : DocumentRule("FA-25")
{
    private static readonly (string Recognizer, Func<string, bool> IsTitle, string Title)[] Core =
    [
        (Tables.IncomeExpenditure, title => title.StartsWith("收入支出决算总表", StringComparison.Ordinal) || title.StartsWith("收支决算总表", StringComparison.Ordinal), "收入支出决算总表"),
        (Tables.Income, title => title.StartsWith("收入决算表", StringComparison.Ordinal), "收入决算表"),
        (Tables.Expenditure, title => title.StartsWith("支出决算表", StringComparison.Ordinal), "支出决算表"),
        (Tables.FiscalAppropriation, title => title.StartsWith("财政拨款收入支出决算总表", StringComparison.Ordinal), "财政拨款收入支出决算总表"),
        (Tables.GeneralExpenditure, title => title.StartsWith("一般公共预算财政拨款支出决算表", StringComparison.Ordinal), "一般公共预算财政拨款支出决算表"),
        (Tables.Economic, title => title.StartsWith("一般公共预算财政拨款", StringComparison.Ordinal) && (title.Contains("基本支出", StringComparison.Ordinal) || title.Contains("明细", StringComparison.Ordinal)), "一般公共预算财政拨款基本支出决算表"),
        (Tables.ThreePublic, title => title.Contains("三公", StringComparison.Ordinal) && title.Contains('表'), "财政拨款“三公”经费支出决算表"),
        (Tables.Fund, title => title.StartsWith("政府性基金", StringComparison.Ordinal) && title.Contains('表'), "政府性基金预算财政拨款收入支出决算表"),
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        if (evidence.Kind != DocumentKind.FinalAccountsDisclosure)
        {
            yield return NotApplicable();
            yield break;
        }

        if (!Core.Any(table => evidence.Has(table.Recognizer)))
        {
            // Accounts whose tables were published as pictures or as a file of their own.
            yield return NotEvaluable("reason.no_tables_at_all");
            yield break;
        }

        var residue = Residue(evidence.Blocks).ToList();
        foreach (var (recognizer, isTitle, title) in Core)
        {
            if (evidence.Has(recognizer))
            {
                yield return Pass(title);
                continue;
            }

            // A table that is there but was not read is the reader's gap, not the department's.
            var announced = evidence.Paragraphs.Where(paragraph => isTitle(Title(paragraph.Text))).ToList();
            if (announced.Exists(paragraph => FollowedByTable(evidence.Blocks, paragraph)))
                yield return NotEvaluable("reason.table_unread", title);
            else
                yield return Fail(title, "finding.table_missing", [.. announced.Select(paragraph => Operand.Quote(title, paragraph.Text, paragraph.Locator)), .. residue, .. announced.Count + residue.Count == 0 ? new[] { Operand.Quote(title, "", evidence.Blocks[0].Locator) } : []]);
        }
    }

    private static bool FollowedByTable(IReadOnlyList<Block> blocks, Paragraph paragraph)
    {
        if (Leader().IsMatch(paragraph.Text)) return false;
        return blocks.SkipWhile(block => !ReferenceEquals(block, paragraph)).Skip(1).Take(6).OfType<Table>().Any();
    }

    // A unit line or a note without its table is what a lost table leaves behind.
    private static IEnumerable<Operand> Residue(IReadOnlyList<Block> blocks)
    {
        for (var i = 1; i + 1 < blocks.Count; i++)
        {
            if (blocks[i] is Paragraph paragraph && UnitOrNote().IsMatch(PrintedText.WithoutBlanks(paragraph.Text))
                && blocks[i + 1] is Paragraph next && UnitOrNote().IsMatch(PrintedText.WithoutBlanks(next.Text)))
            {
                yield return Operand.Quote("单位", paragraph.Text, paragraph.Locator);
                yield return Operand.Quote("注", next.Text, next.Locator);
            }
        }
    }

    private static string Title(string text) => Ordinal().Replace(PrintedText.WithoutBlanks(text), "");

    [GeneratedRegex(@"^[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]?")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"[.．…·]{3,}")]
    private static partial Regex Leader();

    // 金额单位：元 · 注：本表反映部门本年度取得的各项收入情况。
    [GeneratedRegex("^(?:金额)?单位[:：]|^注[:：]本表")]
    private static partial Regex UnitOrNote();
}
