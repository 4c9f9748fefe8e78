namespace PerfEval.Etl.Readers.PlainText;

/// <summary>Tells rows of a table apart from titles, dates and signatures that only happen to hold wide blanks: rows come several at a time.</summary>
internal static class GapRuns
{
    private const int FewestRows = 3;

    // A cell that stands alone on its line, or the wrapped rest of one.
    private const int LongestLoneCell = 30;

    private const int MostLoneCells = 2;

    /// <summary>The lines with every lone line of wide blanks turned back into text, and lone cells inside a run made rows.</summary>
    public static List<TextLine> Settle(List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Gaps)
                continue;
            var end = End(lines, i, out var rows);
            for (var at = i; at < end; at++)
                lines[at] = rows >= FewestRows ? lines[at] with { Kind = LineKind.Gaps } : AsText(lines[at]);
            i = end - 1;
        }
        lines.RemoveAll(line => line.Text.Length == 0);
        return lines;
    }

    private static TextLine AsText(TextLine line) =>
        line.Kind == LineKind.Gaps ? line with { Kind = LineKind.Text, Text = Markup.Paragraph(line.Text) } : line;

    private static int End(List<TextLine> lines, int first, out int rows)
    {
        rows = IsRow(lines[first]) ? 1 : 0;
        var end = first + 1;
        for (var at = end; at < lines.Count && at - end <= MostLoneCells; at++)
        {
            if (lines[at].Kind == LineKind.Gaps)
                (rows, end) = (IsRow(lines[at]) ? rows + 1 : rows, at + 1);
            else if (!IsLoneCell(lines[at]))
                break;
        }
        return end;
    }

    /// <summary>Two words with a gap may be a title or two signatures; three, or a word and its figure, are a row.</summary>
    private static bool IsRow(TextLine line)
    {
        var cells = GapCells.Of(line.Text);
        return cells.Count >= 3 || cells.Exists(cell => GapCells.IsFigure(cell.Text));
    }

    private static bool IsLoneCell(TextLine line) =>
        line.Kind == LineKind.Text && line.Text.Length <= LongestLoneCell && !line.Text.AsSpan().ContainsAny("。；：:") && !line.Text.EndsWith('表');
}
