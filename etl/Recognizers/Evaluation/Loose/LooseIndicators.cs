using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>散指标表 — header and rows of an indicator block. Text that kept no trace of empty cells is believed only where the points add up or all rows are alike.</summary>
internal static class LooseIndicators
{
    private const decimal FullMarks = 100m;
    private const decimal Rounding = 0.1m;

    /// <summary>Rows of the block, header first, and the index behind it; no rows when they cannot be told for certain.</summary>
    public static (IReadOnlyList<TableRow> Rows, int End) Read(IReadOnlyList<Piece> pieces, IReadOnlyList<LooseHeader> headers, int limit, (decimal? Weight, decimal? Score) execution, List<ReadingNote> notes)
    {
        var header = headers[0];
        var closing = Closing(pieces, headers[^1].End, limit);
        var content = Content(pieces, headers, closing);
        var hasBars = content.Count > 0 && 2 * content.Count(piece => piece.IsCell) > content.Count;
        var rows = RowAlignment.Read(content, header, hasBars);
        var (total, end) = ScoreTotal(pieces, header, TotalBehind(pieces, closing, limit), limit, rows, execution);
        if (rows is null || !(hasBars || AddsUp(header, rows, total, execution) || IsRegular(header, rows)))
            return ([], end);
        var table = new List<TableRow> { HeaderRow(pieces, header) };
        foreach (var row in rows)
        {
            // Of a doubtful row only the levels are kept, since they hold for the rows below.
            var cells = row.IsDoubtful && !hasBars ? [.. row.Cells.Where(cell => header.RoleOf(cell.Column) is ColumnRole.Level1 or ColumnRole.Level2)] : row.Cells;
            if (row.IsDoubtful && !hasBars)
                notes.Add(new ReadingNote("column_ambiguous", string.Join(' ', row.Cells.Select(cell => cell.Text)), row.Cells[0].Locator));
            if (cells.Count > 0)
                table.Add(new TableRow(cells, cells[0].Locator));
        }
        if (total is not null)
            table.Add(total);
        return (table, end);
    }

    private static TableRow HeaderRow(IReadOnlyList<Piece> pieces, LooseHeader header)
    {
        var at = pieces[header.Start].Locator;
        return new TableRow([.. header.Columns.Select((column, i) => new Cell(i, column.Text, at))], at);
    }

    /// <summary>Index of the closing row or of the label that ends the block.</summary>
    private static int Closing(IReadOnlyList<Piece> pieces, int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            var text = pieces[i].Text;
            if (EvaluationWords.IsScoreTotalLabel(text) || EvaluationWords.IsClosingLabel(text))
                return i;
            if (text is "总" or "合" && i + 1 < limit && EvaluationWords.IsScoreTotalLabel(text + pieces[i + 1].Text))
                return i;
        }
        return limit;
    }

    /// <summary>其他需要说明事项 无 总分 100 96.9: the closing score a few pieces behind the label that ends the rows.</summary>
    private static int TotalBehind(IReadOnlyList<Piece> pieces, int closing, int limit)
    {
        for (var i = closing; i < Math.Min(limit, closing + 8); i++)
        {
            if (EvaluationWords.IsScoreTotalLabel(pieces[i].Text))
                return i;
        }
        return closing;
    }

    /// <summary>The pieces of the rows, headers repeated behind page ends left out.</summary>
    private static List<Piece> Content(IReadOnlyList<Piece> pieces, IReadOnlyList<LooseHeader> headers, int closing)
    {
        var content = new List<Piece>();
        for (var n = 0; n < headers.Count; n++)
        {
            var end = n + 1 < headers.Count ? headers[n + 1].Start : closing;
            for (var i = headers[n].End; i < end; i++)
            {
                if (!EvaluationWords.IsUnnumberedLabel(pieces[i].Text) || EvaluationWords.Level2(pieces[i].Text) is not null)
                    content.Add(pieces[i]);
            }
        }
        return content;
    }

    /// <summary>总分 100 97.5: the number under the weights and the one under the scores; a lone number is a score where the scores say so.</summary>
    private static (TableRow? Row, int End) ScoreTotal(
        IReadOnlyList<Piece> pieces, LooseHeader header, int closing, int limit, IReadOnlyList<AlignedRow>? rows, (decimal? Weight, decimal? Score) execution)
    {
        if (closing >= limit)
            return (null, closing);
        var isPair = !EvaluationWords.IsScoreTotalLabel(pieces[closing].Text) && closing + 1 < limit && EvaluationWords.IsScoreTotalLabel(pieces[closing].Text + pieces[closing + 1].Text);
        if (!isPair && !EvaluationWords.IsScoreTotalLabel(pieces[closing].Text))
            return (null, closing);
        var at = closing + (isPair ? 2 : 1);
        var numbers = new List<Piece>();
        while (at < limit && (pieces[at].Text.Length == 0 || FigureReader.Points(pieces[at].Text, pieces[at].Locator) is { State: not ValueState.Unparseable }))
        {
            if (FigureReader.Points(pieces[at].Text, pieces[at].Locator).HasValue)
                numbers.Add(pieces[at]);
            at++;
        }
        var cells = new List<Cell> { new(0, isPair ? pieces[closing].Text + pieces[closing + 1].Text : pieces[closing].Text, pieces[closing].Locator) };
        var (weight, score) = (header.IndexOf(ColumnRole.Weight), header.IndexOf(ColumnRole.Score));
        if (numbers.Count >= 2 && weight >= 0 && score >= 0)
            cells.AddRange([new Cell(weight, numbers[0].Text, numbers[0].Locator), new Cell(score, numbers[1].Text, numbers[1].Locator)]);
        else if (numbers.Count >= 1 && score >= 0 && (weight < 0 || Scores(rows, header) + (execution.Score ?? 0m) is { } sum && FigureReader.Points(numbers[^1].Text, numbers[^1].Locator).Value is { } printed && Math.Abs(sum - printed) <= Rounding))
            cells.Add(new Cell(score, numbers[^1].Text, numbers[^1].Locator));
        if (at + 1 < limit && EvaluationWords.CoverLabels.Of(pieces[at].Text) == ColumnRole.Grade)
            at++;
        if (at < limit && EvaluationWords.Grade(pieces[at].Text) is not null)
            cells.Add(new Cell(header.Columns.Count, pieces[at].Text, pieces[at++].Locator));
        return (new TableRow([.. cells.OrderBy(cell => cell.Column)], pieces[closing].Locator), at);
    }

    private static decimal? Scores(IReadOnlyList<AlignedRow>? rows, LooseHeader header) => Sum(rows, header.IndexOf(ColumnRole.Score));

    private static decimal? Sum(IReadOnlyList<AlignedRow>? rows, int column) =>
        rows is null || column < 0 ? null : rows.SelectMany(row => row.Cells).Where(cell => cell.Column == column).Sum(cell => FigureReader.Points(cell.Text, cell.Locator).Value ?? 0m);

    /// <summary>Weights with those of the execution rate make 100 (or 90 without them), or the scores make the printed total.</summary>
    private static bool AddsUp(LooseHeader header, IReadOnlyList<AlignedRow> rows, TableRow? total, (decimal? Weight, decimal? Score) execution)
    {
        var weights = Sum(rows, header.IndexOf(ColumnRole.Weight));
        if (weights is > 0m && new[] { FullMarks, FullMarks - (execution.Weight ?? 0m), 90m }.Contains(weights.Value))
            return true;
        var printed = total?.Cells.Where(cell => cell.Column == header.IndexOf(ColumnRole.Score)).Select(cell => FigureReader.Points(cell.Text, cell.Locator).Value).FirstOrDefault();
        return printed is > 0m && Scores(rows, header) is { } scores && (Math.Abs(scores - printed.Value) <= Rounding || Math.Abs(scores + (execution.Score ?? 0m) - printed.Value) <= Rounding);
    }

    /// <summary>Without points nothing can be reckoned: then every row must fill the same columns behind its levels.</summary>
    private static bool IsRegular(LooseHeader header, IReadOnlyList<AlignedRow> rows)
    {
        if (header.Has(ColumnRole.Weight, ColumnRole.Score))
            return false;
        var shapes = rows.Where(row => row.IsNamed).Select(row => string.Join(',', row.Cells.Where(cell => header.Columns[cell.Column].Role is not (ColumnRole.Level1 or ColumnRole.Level2 or ColumnRole.Reason)).Select(cell => cell.Column))).Distinct();
        return shapes.Count() == 1 && !rows.Any(row => row.IsDoubtful);
    }
}
