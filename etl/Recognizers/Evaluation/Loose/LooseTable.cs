using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Sectioning;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>散表成表 — the rows of one form: labels of its head, fund block, indicators, closing score.</summary>
internal static class LooseTable
{
    private const int QuoteLength = 200;

    /// <summary>The form as a table and the index behind its last piece; no table where nothing of it can be brought under its headers.</summary>
    public static (Table? Table, int End) Of(IReadOnlyList<Piece> pieces, LooseForm form, List<ReadingNote> notes)
    {
        if (form.List is { } list)
        {
            var (listed, behind) = LooseLists.Read(pieces, list, form.Limit);
            if (listed.Count == 0)
                notes.Add(Note(pieces, list.Start, list.End));
            return (listed.Count == 0 ? null : new Table(listed, 0) { IsRebuilt = true }, behind);
        }
        var rows = new List<TableRow>();
        var firstHeader = form.Funds?.Start ?? form.Indicators[0].Start;
        var end = firstHeader;
        LooseCover.AddRows(pieces, form.Start, firstHeader, rows);
        var isRead = false;
        if (form.Funds is { } funds)
        {
            var limit = form.Indicators.Count > 0 ? form.Indicators[0].Start : form.Limit;
            var block = LooseFunds.Read(pieces, funds, limit);
            rows.AddRange(block.Rows);
            isRead = block.Rows.Count > 1;
            end = block.End;
            if (!isRead)
                notes.Add(Note(pieces, funds.Start, end));
            if (form.Indicators.Count > 0)
                AddText(pieces, end, form.Indicators[0].Start, rows);
        }
        if (form.Indicators.Count > 0)
        {
            var limit = End(pieces, form.Indicators[^1].End, form.Limit);
            var block = LooseIndicators.Read(pieces, form.Indicators, limit, ExecutionPoints(rows), notes);
            end = block.End;
            if (block.Rows.Count > 0)
                rows.AddRange(block.Rows);
            else
                notes.Add(Note(pieces, form.Indicators[0].Start, end));
            isRead |= block.Rows.Count > 0;
        }
        return isRead ? (new Table(rows, 0) { IsRebuilt = true }, end) : (null, end);
    }

    private static ReadingNote Note(IReadOnlyList<Piece> pieces, int start, int end)
    {
        var text = string.Join(' ', pieces.Skip(start).Take(end - start).Select(piece => piece.Text));
        return new ReadingNote("column_ambiguous", text.Length > QuoteLength ? text[..QuoteLength] : text, pieces[start].Locator);
    }

    /// <summary>Goals and results in words between the blocks, kept as one row.</summary>
    private static void AddText(IReadOnlyList<Piece> pieces, int start, int end, List<TableRow> rows)
    {
        if (start >= end)
            return;
        var words = string.Join(' ', pieces.Skip(start).Take(end - start).Select(piece => piece.Text).Where(text => text.Length > 0));
        if (words.Length > 0)
            rows.Add(new TableRow([new Cell(0, words, pieces[start].Locator)], pieces[start].Locator));
    }

    /// <summary>Where the indicators can end at most: the next form, a heading of the document, a title.</summary>
    private static int End(IReadOnlyList<Piece> pieces, int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (pieces[i].StartsLine && (ProjectTitles.IsForm(pieces[i].Text) || ProjectTitles.IsChapter(pieces[i].Text)))
                return i;
        }
        return limit;
    }

    /// <summary>Points of the execution rate in the fund block: together with the indicators they make the total.</summary>
    private static (decimal? Weight, decimal? Score) ExecutionPoints(List<TableRow> rows)
    {
        if (FundBlockReader.Read(rows.Count == 0 ? [] : [new Table(rows, 0)]) is not { } fund)
            return (null, null);
        return (fund.Total.Of(ColumnRole.Weight).Value, fund.Total.Of(ColumnRole.Score).Value);
    }
}
