using PerfEval.Etl.Readers.Layout;

namespace PerfEval.Etl.Readers.PlainText;

/// <summary>Cuts a line into cells where it has wide blanks, and tells where each stands.</summary>
internal static class GapCells
{
    // 项    目 and 合  计 are one word each, spread over its cell.
    private const int WidestSpread = 8;

    private static readonly System.Buffers.SearchValues<char> FigureLetters = System.Buffers.SearchValues.Create("0123456789,.%");

    /// <summary>The cells of a line from left to right; one for running text.</summary>
    public static List<GapCell> Of(string line)
    {
        var cells = new List<GapCell>();
        var at = 0;
        var width = 0;
        while (at < line.Length)
        {
            if (IsBlank(line[at]))
            {
                width += TextWidth.Places(line.AsSpan(at++, 1));
                continue;
            }
            var end = EndOfCell(line, at);
            var shown = TextWidth.Places(line.AsSpan(at, end - at));
            var cell = new GapCell(line[at..end], at, end, width, width + shown);
            if (cells.Count > 0 && IsSpread(cells[^1], cell))
                cells[^1] = new GapCell(cells[^1].Text + cell.Text, cells[^1].Start, cell.End, cells[^1].ShownStart, cell.ShownEnd);
            else
                cells.Add(cell);
            width += shown;
            at = end;
        }
        return cells;
    }

    /// <summary>Whether a line has cells at all; cheap, since every line is asked.</summary>
    public static bool HasGap(ReadOnlySpan<char> line)
    {
        var content = line.Trim();
        return content.Length is > 0 and < 500 && (content.Contains("  ", StringComparison.Ordinal) || content.Contains('\u3000'));
    }

    private static int EndOfCell(string line, int at)
    {
        var start = at;
        while (at < line.Length && !(IsBlank(line[at]) && (line[at] == '\u3000' || at + 1 == line.Length || IsBlank(line[at + 1]) || IsBetweenFigures(line, start, at))))
            at++;
        return at;
    }

    /// <summary>Two whole figures with one blank between are two cells: narrow columns leave no more.</summary>
    private static bool IsBetweenFigures(string line, int start, int blank)
    {
        var end = blank + 1;
        while (end < line.Length && !IsBlank(line[end]))
            end++;
        return IsFigure(line.AsSpan(start, blank - start)) && IsFigure(line.AsSpan(blank + 1, end - blank - 1));
    }

    /// <summary>Whether a text is a whole figure or the dash of none: 1,234.50 or 96.00%, but not the first half of 29029236. 59.</summary>
    public static bool IsFigure(ReadOnlySpan<char> text) =>
        text is "—" or "-" or "--" or "——"
        || (text.Length > 0 && char.IsAsciiDigit(text[0]) && text[^1] != '.' && text.IndexOfAnyExcept(FigureLetters) < 0);

    private static bool IsSpread(GapCell left, GapCell right) =>
        right.Text.Length == 1 && TextWidth.IsWide(right.Text[0]) && char.IsLetter(right.Text[0])
        && left.Text.Length <= 3 && left.Text.All(letter => TextWidth.IsWide(letter) && char.IsLetter(letter)) && right.Start - left.End <= WidestSpread;

    private static bool IsBlank(char letter) => letter is ' ' or '\u00A0' or '\u3000' or '\u2002' or '\u2003';
}
