using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>拖动填充 — numbers that rise by one from row to row beside one and the same name were filled by dragging.</summary>
internal sealed partial class SequenceFillRule() : DocumentRule("DQ-09")
{
    private const int Enough = 3;

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var any = false;
        foreach (var table in evidence.Blocks.OfType<Table>())
        {
            foreach (var run in Runs(table))
            {
                any = true;
                yield return Fail("联系人及电话", "finding.filled", run.Select(cell => Operand.Quote("联系电话", Mask(cell.Text), cell.Locator)));
            }
        }

        if (!any) yield return Pass("");
    }

    private static IEnumerable<List<Cell>> Runs(Table table)
    {
        var run = new List<Cell>();
        foreach (var cell in table.Rows.Select(row => row.Cells.LastOrDefault(cell => Contact().IsMatch(cell.Text))).OfType<Cell>())
        {
            if (run.Count > 0 && !(Name(cell) == Name(run[^1]) && Number(cell) == Number(run[^1]) + 1))
            {
                if (run.Count >= Enough) yield return run;
                run = [];
            }

            run.Add(cell);
        }

        if (run.Count >= Enough) yield return run;
    }

    private static string Name(Cell cell) => Contact().Match(cell.Text).Groups["name"].Value;

    private static long Number(Cell cell) => long.Parse(Contact().Match(cell.Text).Groups["n"].Value, CultureInfo.InvariantCulture);

    private static string Mask(string text) => text[..1] + "**";

    [GeneratedRegex(@"^(?<name>[一-龥]{2,4})\s*(?<n>\d{7,11})$")]
    private static partial Regex Contact();
}
