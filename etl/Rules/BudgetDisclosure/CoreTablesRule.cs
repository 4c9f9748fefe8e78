using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>预算八张表 — the core tables of a budget are in the file, empty ones with a statement.</summary>
internal sealed class CoreTablesRule() : DocumentRule("BD-04")
{
    private static readonly (string Title, string[][] Words)[] Core =
    [
        ("部门收支总体情况表", [["收支", "总"]]),
        ("部门收入总体情况表", [["收入", "总"]]),
        ("部门支出总体情况表", [["支出", "总"]]),
        ("财政拨款收支总体情况表", [["财政拨款", "总"]]),
        ("一般公共预算支出情况表", [["一般公共预算", "支出"]]),
        ("一般公共预算基本支出情况表", [["一般公共预算", "基本支出"]]),
        ("一般公共预算“三公”经费支出情况表", [["三公"]]),
        ("政府性基金预算支出情况表", [["政府性基金"]]),
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var titles = Titles(evidence.Blocks).ToList();
        var missing = Core.Where(table => !titles.Exists(title => table.Words.Any(words => words.All(word => title.Contains(word, StringComparison.Ordinal))))).Select(table => table.Title).ToList();
        if (missing.Count == 0) return [Pass("")];
        var mention = evidence.Paragraphs.Where(paragraph => paragraph.Text.Contains("预算总表", StringComparison.Ordinal) || paragraph.Text.Contains("收支总表", StringComparison.Ordinal)).ToList();
        // The explanation alone is often published beside a spreadsheet of its own.
        return missing.Count == Core.Length && mention.Count == 0
            ? [NotEvaluable("reason.no_tables_at_all")]
            : [Fail(string.Join('、', missing), "finding.table_missing", mention.Select(paragraph => Operand.Quote("预算表", paragraph.Text.Length > 60 ? paragraph.Text[..60] : paragraph.Text, paragraph.Locator)))];
    }

    // The short lines in front of a table and its own first row carry its title.
    private static IEnumerable<string> Titles(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not Table table) continue;
            foreach (var title in blocks.Take(i).Reverse().TakeWhile(block => block is Paragraph).Take(5).Cast<Paragraph>().Where(paragraph => paragraph.Text.Length <= 40))
                yield return PrintedText.WithoutBlanks(title.Text);
            foreach (var cell in table.Rows.Take(2).SelectMany(row => row.Cells).Where(cell => cell.Text.Contains('表')))
                yield return PrintedText.WithoutBlanks(cell.Text);
        }
    }
}
