using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Budget;

/// <summary>表式 — where the columns of a table stand, found by the words of its header rows.</summary>
/// <param name="Columns">Grid column by role.</param>
/// <param name="Labels">Header text by role, joined over the header rows.</param>
/// <param name="FirstRow">Index of the first row below the header.</param>
internal sealed record TableLayout(IReadOnlyDictionary<string, int> Columns, IReadOnlyDictionary<string, string> Labels, int FirstRow)
{
    /// <summary>
    /// Finds the header: the rows, at most three in a run (from the second on with two roles each), whose cells name at least <paramref name="least"/> roles together.
    /// A role's first cell counts; patterns are tried in order, so the narrower word comes first.
    /// </summary>
    public static TableLayout? Find(Table table, IReadOnlyList<(string Role, Regex Words)> roles, int least)
    {
        for (var first = 0; first < table.Rows.Count && first < 15; first++)
        {
            var (columns, labels) = (new Dictionary<string, int>(), new Dictionary<string, string>());
            var row = first;
            while (row < table.Rows.Count && row < first + 3 && !HoldsNumbers(table.Rows[row]) && Take(table.Rows[row], roles, columns, labels) > (row == first ? 0 : 1))
                row++;
            if (columns.Count >= least)
                return new TableLayout(columns, labels, row);
        }
        return null;
    }

    /// <summary>The cell of a role in a row; empty when the table lacks the column or the row is short.</summary>
    public Cell? CellOf(TableRow row, string role) => Columns.TryGetValue(role, out var column) ? row.Cells.LastOrDefault(cell => cell.Column <= column && column < cell.Column + cell.ColumnSpan) : null;

    /// <summary>The text of a role in a row without blanks.</summary>
    public string TextOf(TableRow row, string role) => CellOf(row, role) is { } cell ? PrintedText.WithoutBlanks(cell.Text) : "";

    /// <summary>合计 stands in headers and in rows of sums; only the latter hold numbers.</summary>
    private static bool HoldsNumbers(TableRow row) => row.Cells.Any(cell => cell.Text.Length > 0 && cell.Text.All(character => char.IsAsciiDigit(character) || character is '.' or ',' or ' '));

    private static int Take(TableRow row, IReadOnlyList<(string Role, Regex Words)> roles, Dictionary<string, int> columns, Dictionary<string, string> labels)
    {
        var found = 0;
        foreach (var cell in row.Cells)
        {
            var text = PrintedText.WithoutBlanks(cell.Text);
            if (text.Length is 0 or > 40 || roles.FirstOrDefault(role => role.Words.IsMatch(text)) is not { Role: { } role })
                continue;
            found++;
            if (columns.TryAdd(role, cell.Column))
                labels[role] = text;
        }
        return found;
    }
}
