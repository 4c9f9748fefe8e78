using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>散汇总表 — header and rows of a list of projects; believed where its running numbers count up without a gap or all rows are alike.</summary>
internal static class LooseLists
{
    /// <summary>Rows of the list, header first, and the index behind it; no rows when they cannot be told for certain.</summary>
    public static (IReadOnlyList<TableRow> Rows, int End) Read(IReadOnlyList<Piece> pieces, LooseHeader header, int limit)
    {
        var end = End(pieces, header.End, limit);
        var content = pieces.Skip(header.End).Take(end - header.End).Where(piece => !EvaluationWords.IsUnnumberedLabel(piece.Text)).ToArray();
        var hasBars = content.Length > 0 && 2 * content.Count(piece => piece.IsCell) > content.Length;
        if (RowAlignment.Read(content, header, hasBars) is not { } rows || !(hasBars || CountsUp(header, rows) || IsRegular(header, rows)))
            return ([], end);
        var at = pieces[header.Start].Locator;
        var head = new TableRow([.. header.Columns.Select((column, i) => new Cell(i, column.Text, at))], at);
        return ([head, .. rows.Select(row => new TableRow([.. row.Cells], row.Cells[0].Locator))], end);
    }

    /// <summary>Behind the row of the grand total, at its first words, or where a heading of the document follows.</summary>
    private static int End(IReadOnlyList<Piece> pieces, int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (pieces[i].Text is "合计" or "总计" or "总 计" or "合 计" || EvaluationWords.IsClosingLabel(pieces[i].Text) || (pieces[i].StartsLine && Sectioning.ProjectTitles.IsChapter(pieces[i].Text)))
                return i;
        }
        return limit;
    }

    private static bool CountsUp(LooseHeader header, IReadOnlyList<AlignedRow> rows)
    {
        var column = header.IndexOf(ColumnRole.Sequence);
        if (column < 0)
            return false;
        var numbers = rows.Select(row => row.Cells.FirstOrDefault(cell => cell.Column == column)?.Text).OfType<string>().Select(text => int.TryParse(PrintedText.WithoutBlanks(text), out var number) ? number : 0).ToArray();
        return numbers.Length > 0 && numbers.SequenceEqual(Enumerable.Range(1, numbers.Length)) && !rows.Any(row => row.IsDoubtful);
    }

    private static bool IsRegular(LooseHeader header, IReadOnlyList<AlignedRow> rows) =>
        rows.Select(row => string.Join(',', row.Cells.Select(cell => cell.Column).Where(column => header.RoleOf(column) is not (ColumnRole.Reason or ColumnRole.Contact)))).Distinct().Count() == 1
        && !rows.Any(row => row.IsDoubtful);
}
