using System.Globalization;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>行次连续 — the printed row numbers of a table run without a gap.</summary>
internal sealed class RowNumbersRule() : DocumentRule("FA-24")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var table in evidence.Blocks.OfType<Table>())
        {
            var numbers = Numbers(table);
            if (numbers.Count < 2) continue;
            var gaps = numbers.Zip(numbers.Skip(1)).Where(pair => pair.Second.Number != pair.First.Number + 1).ToList();
            if (gaps.Count == 0) yield return Pass(table.Locator.Text);
            else yield return Fail(
                table.Locator.Text,
                "finding.gap",
                gaps.SelectMany(pair => new[] { Operand.Quote("行次", pair.Second.Cell.Text, pair.Second.Cell.Locator), Operand.Quote("行次", pair.First.Cell.Text, pair.First.Cell.Locator) }),
                expected: (gaps[0].First.Number + 1).ToString(CultureInfo.InvariantCulture));
        }
    }

    // Several columns of row numbers side by side are read one after the other.
    private static List<(int Number, Cell Cell)> Numbers(Table table)
    {
        var columns = table.Rows
            .SelectMany(row => row.Cells.Where(cell => PrintedText.WithoutBlanks(cell.Text) == "行次"))
            .Select(cell => cell.Column).Distinct().Order().ToList();
        return
        [
            .. columns.SelectMany(column => table.Rows
                .Select(row => row.Cells.FirstOrDefault(cell => cell.Column == column))
                .OfType<Cell>()
                .Where(cell => int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                .Select(cell => (int.Parse(cell.Text, CultureInfo.InvariantCulture), cell))),
        ];
    }
}
