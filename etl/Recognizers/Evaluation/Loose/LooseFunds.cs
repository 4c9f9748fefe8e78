using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>散资金表 — header and rows of a fund block; a row with fewer values than columns is read only where its arithmetic leaves one way.</summary>
internal static class LooseFunds
{
    private const int LongestLabel = 3;

    /// <summary>Rows of the block, header first, and the index behind it.</summary>
    public static (IReadOnlyList<TableRow> Rows, int End) Read(IReadOnlyList<Piece> pieces, LooseHeader header, int limit)
    {
        var rows = new List<TableRow>();
        var unit = UnitBeside(pieces, header, limit);
        var columns = header.Columns.Select((column, i) => new Cell(i + 1, column.Text, pieces[header.Start].Locator));
        rows.Add(new TableRow([new Cell(0, unit ?? "", pieces[header.Start].Locator), .. columns], pieces[header.Start].Locator));
        var at = header.End;
        while (at < limit)
        {
            var (label, behind) = LabelAt(pieces, at, limit);
            if (label is null && rows.Count > 1)
            {
                if (!IsRemark(pieces[at]))
                    break;
                at++;
                continue;
            }
            if (label is null && !IsValue(pieces[at]) && pieces[at].Text.Length > 0)
            {
                // 资金总额's own heading, the unit and the like stand between header and first row.
                if (at - header.End > 3)
                    break;
                at++;
                continue;
            }
            var values = new List<Piece>();
            while (behind < limit && (IsValue(pieces[behind]) || (pieces[behind].Text.Length == 0 && values.Count <= header.Columns.Count)))
                values.Add(pieces[behind++]);
            if (FundValues.Under(header, values) is { } cells)
                rows.Add(new TableRow([new Cell(0, label ?? "", pieces[at].Locator), .. cells], pieces[at].Locator));
            at = Math.Max(behind, at + 1);
        }
        return (rows, at);
    }

    /// <summary>Label of a total or a source over at most three pieces; none where a value begins.</summary>
    private static (string? Label, int End) LabelAt(IReadOnlyList<Piece> pieces, int at, int limit)
    {
        var text = "";
        (string? Label, int End) found = (null, at);
        for (var length = 1; length <= LongestLabel && at + length <= limit; length++)
        {
            var piece = pieces[at + length - 1];
            if (IsValue(piece) || piece.Text.Length == 0)
                break;
            text += piece.Text;
            if (EvaluationWords.IsTotalLabel(text) || (text.Length <= Heading.Longest && EvaluationWords.IsSourceLabel(text) && !IsGoal(text)))
                found = (text, at + length);
        }
        return found;
    }

    private static bool IsGoal(string text) => text.Contains("目标", StringComparison.Ordinal) || text.Contains("指标", StringComparison.Ordinal) || text.Contains("完成", StringComparison.Ordinal);

    /// <summary>A remark beside the rows, e.g. how the rate is reckoned; goals and indicators end the block.</summary>
    private static bool IsRemark(Piece piece) =>
        piece.Text.Length == 0 || (!IsGoal(piece.Text) && (piece.Text.Contains('=', StringComparison.Ordinal) || piece.Text.Contains("说明", StringComparison.Ordinal) || EvaluationWords.IsFundTitle(piece.Text)));

    private static bool IsValue(Piece piece) => FundValues.IsValue(piece.Text);

    /// <summary>项目资金（万元）: the unit stands in a label before or behind the header.</summary>
    private static string? UnitBeside(IReadOnlyList<Piece> pieces, LooseHeader header, int limit)
    {
        var from = Math.Max(0, header.Start - 25);
        var near = Enumerable.Range(from, header.Start - from).Reverse().Concat(Enumerable.Range(header.End, Math.Min(30, limit - header.End)));
        foreach (var i in near)
        {
            var joined = i > 0 && pieces[i].Text.Length <= 6 ? pieces[i - 1].Text + pieces[i].Text : pieces[i].Text;
            if (joined.Length <= 40 && (MoneyUnits.FindIn(pieces[i].Text) is not null || MoneyUnits.FindIn(joined) is not null) && !FundValues.IsValue(pieces[i].Text))
                return MoneyUnits.FindIn(pieces[i].Text) is not null ? pieces[i].Text : joined;
        }
        return null;
    }
}
