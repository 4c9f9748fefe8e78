using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>按表头取列 — reads the figures of a table's columns that its header rows name.</summary>
internal static partial class ColumnReader
{
    private const int LongestHeader = 6;

    /// <summary>Grid columns whose header is one of the words; the first header row that names any decides.</summary>
    public static IReadOnlyList<int> Columns(Table table, params string[] words)
    {
        foreach (var row in table.Rows.Take(LongestHeader))
        {
            var found = row.Cells.Where(cell => words.Contains(PrintedText.WithoutBlanks(cell.Text))).Select(cell => cell.Column).ToList();
            if (found.Count > 0) return found;
        }

        return [];
    }

    /// <summary>The figure of a row in a column; a missing cell is blank.</summary>
    public static Operand Cell(TableRow row, int column, string label, MoneyUnit unit)
    {
        var cell = row.Cells.FirstOrDefault(candidate => candidate.Column == column);
        return cell is null
            ? new Operand(label, "", null, 0m, row.Locator)
            : Operand.Of(label, FigureReader.Money(cell.Text, unit, cell.Locator));
    }

    /// <summary>Whether a row holds figures rather than headings or column numbers.</summary>
    public static bool IsData(TableRow row) =>
        row.Cells.Any(cell => Money().IsMatch(PrintedText.WithoutBlanks(cell.Text))) && !row.Cells.Any(cell => PrintedText.WithoutBlanks(cell.Text) is "栏次");

    [GeneratedRegex(@"^-?\d[\d,]*\.\d+$")]
    private static partial Regex Money();
}
