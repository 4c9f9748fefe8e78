using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>散表表头信息 — labels of a form's head with the pieces behind each as its value.</summary>
internal static class LooseCover
{
    private const int LongestName = 6;

    /// <summary>Adds a row per label.</summary>
    public static void AddRows(IReadOnlyList<Piece> pieces, int start, int end, List<TableRow> rows)
    {
        for (var i = start; i < end;)
        {
            if (LooseForm.Label(pieces, i) is not { } label)
            {
                // 项目预算执行情况（万元）: the unit of the amounts below.
                if (MoneyUnits.FindIn(pieces[i].Text) is not null)
                    rows.Add(new TableRow([new Cell(0, pieces[i].Text, pieces[i].Locator)], pieces[i].Locator));
                i++;
                continue;
            }
            var next = label.End;
            var value = new List<string>();
            if (label.Value.Length > 0)
                value.Add(label.Value);
            // An amount is one piece.
            var isAmount = label.Role == ColumnRole.Other && (EvaluationWords.FundLabels.Of(label.Text) is not null || EvaluationWords.IsTotalLabel(label.Text));
            // A bar closes the value's cell; without bars it reaches to the next label.
            while (next < end && LooseForm.Label(pieces, next) is null && !(isAmount && value.Count > 0) && !(value.Count > 0 && pieces[next - 1].IsCell) && !(pieces[label.End - 1].IsCell && label.Value.Length > 0))
                value.Add(pieces[next++].Text);
            if (label.Role == ColumnRole.Project && value.Count == 0)
                value.AddRange(Before(pieces, i));
            rows.Add(new TableRow([new Cell(0, label.Text, pieces[i].Locator), new Cell(1, Joined(value), pieces[Math.Min(label.End, next > label.End ? label.End : i)].Locator)], pieces[i].Locator));
            i = Math.Max(next, label.End);
        }
    }

    /// <summary>The project's name where the text is out of order and prints it between the title and its label.</summary>
    private static IEnumerable<string> Before(IReadOnlyList<Piece> pieces, int label)
    {
        for (var first = label - 1; first >= 0 && first >= label - LongestName; first--)
        {
            if (pieces[first].Text.Length == 0 || LooseForm.Label(pieces, first) is not null)
                return [];
            if (pieces[first].Text.EndsWith("年度)", StringComparison.Ordinal) || pieces[first].Text.EndsWith("年度）", StringComparison.Ordinal))
                return pieces.Skip(first + 1).Take(label - first - 1).Select(piece => piece.Text);
        }
        return [];
    }

    /// <summary>Words of a broken value as one text.</summary>
    internal static string Joined(IEnumerable<string> words) => PrintedText.Compact(string.Join(' ', words));
}
