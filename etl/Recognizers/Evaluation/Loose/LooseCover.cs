using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>散表表头信息 — labels of a form's head with the pieces behind each as its value.</summary>
internal static class LooseCover
{
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
            rows.Add(new TableRow([new Cell(0, label.Text, pieces[i].Locator), new Cell(1, Joined(value), pieces[Math.Min(label.End, next > label.End ? label.End : i)].Locator)], pieces[i].Locator));
            i = Math.Max(next, label.End);
        }
    }

    /// <summary>Words of a broken value as one text.</summary>
    internal static string Joined(IEnumerable<string> words) => PrintedText.Compact(string.Join(' ', words));
}
