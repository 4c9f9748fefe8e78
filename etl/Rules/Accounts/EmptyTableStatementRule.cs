using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>空表说明 — an empty table carries a statement that it is empty, and one with figures does not.</summary>
internal sealed partial class EmptyTableStatementRule() : DocumentRule("FA-20")
{
    // A note stands below its table, before the next one's title.
    private const int NotesBelow = 5;

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var total in evidence.Facts.OfType<BudgetLineFact>().Where(line => line.Recognizer == Tables.Fund))
        {
            if (evidence.TableAt(total.Locator) is not { } table) continue;
            var statement = StatementOf(evidence, table);
            var isEmpty = total.Amount.Value is null or 0m;
            var operands = new[] { Operand.Of(total), statement ?? new Operand("说明", "", null, 0m, total.Locator) };
            yield return isEmpty
                ? Expect(statement is not null, total.Locator.Text, "finding.empty_without_statement", operands)
                : Expect(statement is null, total.Locator.Text, "finding.statement_with_data", operands);
        }
    }

    private static Operand? StatementOf(DocumentEvidence evidence, Table table)
    {
        var inside = table.Rows.SelectMany(row => row.Cells).FirstOrDefault(cell => Statement().IsMatch(cell.Text));
        if (inside is not null) return Operand.Quote("说明", inside.Text, inside.Locator);
        var below = evidence.Blocks.SkipWhile(block => !ReferenceEquals(block, table)).Skip(1).TakeWhile(block => block is Paragraph).Take(NotesBelow).Cast<Paragraph>().FirstOrDefault(paragraph => Statement().IsMatch(paragraph.Text));
        return below is null ? null : Operand.Quote("说明", below.Text, below.Locator);
    }

    // 说明：本表无数据 · 本部门没有政府性基金收支，故本表为空表
    [GeneratedRegex("本表(?:无数据|为空|没有数据)|空表|(?:没有|无)[^。]{0,30}(?:收入|支出|收支|预算|拨款|资金|安排|发生)")]
    private static partial Regex Statement();
}
