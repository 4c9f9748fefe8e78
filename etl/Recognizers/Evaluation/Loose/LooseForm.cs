using PerfEval.Etl.Recognizers.Sectioning;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>散表 — where a form begins in the pieces, its headers, and where it can reach at most.</summary>
/// <param name="Start">Index of its first label.</param>
/// <param name="Funds">资金表头 — empty when the form has none.</param>
/// <param name="Indicators">指标表头 — of the indicator block and its repetitions behind page ends.</param>
/// <param name="Limit">Index where the next form begins.</param>
internal sealed record LooseForm(int Start, LooseHeader? Funds, IReadOnlyList<LooseHeader> Indicators, int Limit)
{
    /// <summary>汇总表头 — of a list of projects, which has neither fund block nor indicators.</summary>
    public LooseHeader? List { get; init; }

    private const int LongestHead = 700;

    /// <summary>All forms of the pieces.</summary>
    public static List<LooseForm> In(List<Piece> pieces)
    {
        var headers = Headers(pieces);
        var forms = new List<LooseForm>();
        for (var i = 0; i < headers.Count;)
        {
            if (headers[i].Kind == HeaderKind.List)
            {
                var end = i + 1 < headers.Count ? StartOf(pieces, headers[i + 1].Header.Start, headers[i].Header.End) : pieces.Count;
                forms.Add(new LooseForm(headers[i].Header.Start, null, [], end) { List = headers[i].Header });
                i++;
                continue;
            }
            var floor = i == 0 ? 0 : headers[i - 1].Header.End;
            var start = StartOf(pieces, headers[i].Header.Start, floor);
            var own = headers.Skip(i).Take(1).ToList();
            for (var next = i + 1; next < headers.Count && Belongs(pieces, own, headers[next]); next++)
                own.Add(headers[next]);
            i += own.Count;
            var limit = i < headers.Count ? StartOf(pieces, headers[i].Header.Start, own[^1].Header.End) : pieces.Count;
            forms.Add(new LooseForm(start, own.FirstOrDefault(entry => entry.Kind == HeaderKind.Funds).Header, [.. own.Where(entry => entry.Kind == HeaderKind.Indicators).Select(entry => entry.Header)], limit));
        }
        return forms;
    }

    /// <summary>Whether its headings stand on a line each.</summary>
    public bool IsCellPerLine(IReadOnlyList<Piece> pieces)
    {
        var header = Indicators.Count > 0 ? Indicators[0] : Funds ?? List!;
        var lines = Enumerable.Range(header.Start, header.End - header.Start).Count(i => pieces[i].StartsLine);
        return 3 * lines >= 2 * header.Columns.Count;
    }

    private static List<(LooseHeader Header, HeaderKind Kind)> Headers(List<Piece> pieces)
    {
        var headers = new List<(LooseHeader, HeaderKind)>();
        for (var i = 0; i < pieces.Count;)
        {
            var list = LooseHeader.List(pieces, i);
            var funds = LooseHeader.Funds(pieces, i);
            if ((list ?? funds ?? LooseHeader.Indicators(pieces, i)) is { } header)
            {
                headers.Add((header, list is not null ? HeaderKind.List : funds is not null ? HeaderKind.Funds : HeaderKind.Indicators));
                i = header.End;
            }
            else
            {
                i++;
            }
        }
        return headers;
    }

    /// <summary>Fund block, then indicators, then the same header again behind a page end; a project's name between them begins another form.</summary>
    private static bool Belongs(List<Piece> pieces, List<(LooseHeader Header, HeaderKind Kind)> own, (LooseHeader Header, HeaderKind Kind) next) =>
        next.Kind == HeaderKind.Indicators && !NamesProject(pieces, own[^1].Header.End, next.Header.Start)
        && own.TrueForAll(entry => entry.Kind == HeaderKind.Funds || entry.Header.Columns.Select(column => column.Role).SequenceEqual(next.Header.Columns.Select(column => column.Role)));

    private static bool NamesProject(List<Piece> pieces, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Label(pieces, i) is { Role: ColumnRole.Project })
                return true;
        }
        return false;
    }

    /// <summary>The earliest label of the head above a header, not beyond its title.</summary>
    private static int StartOf(List<Piece> pieces, int header, int floor)
    {
        var start = header;
        var length = 0;
        for (var i = header - 1; i >= floor && length < LongestHead; i--)
        {
            length += pieces[i].Text.Length;
            if (IsTitle(pieces, i))
                break;
            if (Label(pieces, i) is { } label)
            {
                start = label.Role == ColumnRole.Other && EvaluationWords.FundLabels.Of(label.Text) is not null ? start : i;
                if (label.Role == ColumnRole.Project && IsTitleAbove(pieces, i, floor))
                    break;
            }
        }
        return start;
    }

    private static bool IsTitleAbove(List<Piece> pieces, int at, int floor) => at - 1 >= floor && IsTitle(pieces, at - 1);

    private static bool IsTitle(List<Piece> pieces, int at)
    {
        var text = PrintedText.WithoutBlanks(pieces[at].Text);
        return ProjectTitles.IsForm(text) || ProjectTitles.IsTargets(text) || ProjectTitles.IsWholeDepartment(text);
    }

    /// <summary>Label of the head that begins at a piece, the words behind its colon apart; empty when none does.</summary>
    public static LooseLabel? Label(IReadOnlyList<Piece> pieces, int at)
    {
        var text = pieces[at].Text;
        var colon = text.AsSpan().IndexOfAny(':', '：');
        var label = colon > 0 ? text[..colon] : text;
        if (EvaluationWords.CoverLabels.Of(label) is { } role)
            return new LooseLabel(role, label, colon > 0 ? text[(colon + 1)..] : "", at + 1);
        if (EvaluationWords.IsFormLabel(label) || EvaluationWords.FundLabels.Of(label) is not null || EvaluationWords.IsTotalLabel(label))
            return new LooseLabel(ColumnRole.Other, label, colon > 0 ? text[(colon + 1)..] : "", at + 1);
        // 项目 | 名称: a label broken over two pieces
        if (colon < 0 && !pieces[at].IsCell && at + 1 < pieces.Count && text.Length <= 4 && pieces[at + 1].Text.Length <= 8 && EvaluationWords.CoverLabels.Of(text + pieces[at + 1].Text.TrimEnd(':', '：')) is { } joined)
            return new LooseLabel(joined, text + pieces[at + 1].Text, "", at + 2);
        return null;
    }
}
