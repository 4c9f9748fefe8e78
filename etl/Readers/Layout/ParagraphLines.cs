using System.Buffers;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Readers.Layout;

/// <summary>Tells whether a line of text goes on with the paragraph of the line above.</summary>
internal sealed partial class ParagraphLines
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("（【〔《〈“‘「『(");

    private static readonly SearchValues<char> Closing = SearchValues.Create("）】〕》〉”’」』)，。、；：！？…%％");

    // Line distance in characters where a page has too few full lines to show its own.
    private const double UsualLeading = 1.6;

    private const int FewestLines = 3;

    private readonly double _left;

    private readonly double _right;

    private readonly double _leading;

    /// <summary>Margins and line distance as the lines of a page show them, and the margins of most pages.</summary>
    public ParagraphLines(IReadOnlyList<TextLine> lines, double left, double right)
    {
        _left = lines.Select(line => line.Left).Append(left).Min();
        _right = lines.Select(line => line.Right).Append(right).Max();
        var distances = lines.Zip(lines.Skip(1)).Where(pair => IsFull(pair.First, pair.Second) && pair.Second.MidY - pair.First.MidY < pair.First.Em * 3)
            .Select(pair => (pair.Second.MidY - pair.First.MidY) / pair.First.Em).Order().ToList();
        _leading = distances.Count < FewestLines ? UsualLeading : distances[distances.Count / 3];
    }

    public bool IsFull(TextLine above, TextLine below) => above.Right + Math.Max(1.7, Unbreakable(below.Text) + 0.8) * above.Em >= _right;

    public bool IsIndented(TextLine line) => line.Left > _left + (0.9 * line.Em);

    /// <summary>Whether <paramref name="below"/> goes on with a paragraph whose last lines are given.</summary>
    public bool Continues(TextLine? before, TextLine above, TextLine below)
    {
        if (below.MidY - above.MidY > (_leading + 0.35) * above.Em || !Fits(above, below) || !IsFull(above, below))
            return false;
        if (below.Left > above.Left + (0.6 * above.Em))
            return false;
        // Two lines with the same indent are two paragraphs, unless the whole paragraph is indented.
        return !IsIndented(below) || (before is not null && Math.Abs(before.Left - below.Left) < 0.6 * below.Em) || (before is null && !IsIndented(above));
    }

    /// <summary>Whether the first line of a page goes on with the last one of the page before.</summary>
    public static bool ContinuesOverPage(ParagraphLines page, TextLine above, ParagraphLines nextPage, TextLine below) =>
        Fits(above, below) && page.IsFull(above, below) && !nextPage.IsIndented(below) && above.Text[^1] is not ('。' or '！' or '？' or '：' or '；' or '…');

    private static bool Fits(TextLine above, TextLine below) =>
        Math.Abs(above.Em - below.Em) <= 0.17 * Math.Max(above.Em, below.Em) && !Leader().IsMatch(above.Text)
        && !(StartsAnew().IsMatch(below.Text) && above.Text[^1] is '。' or '；' or '：' or '！' or '？');

    /// <summary>Width of what stands at the beginning of a line and cannot be divided: a number, a Latin word, a character with its brackets and commas.</summary>
    private static double Unbreakable(string text)
    {
        var length = 0;
        while (length < text.Length && Opening.Contains(text[length]))
            length++;
        if (length < text.Length && TextWidth.IsWide(text[length]))
            length++;
        while (length < Math.Min(text.Length, 24) && !TextWidth.IsWide(text[length]) && text[length] != ' ')
            length++;
        while (length < text.Length && Closing.Contains(text[length]))
            length++;
        return length == 0 ? 1 : TextWidth.Of(text.AsSpan(0, length));
    }

    // 一、收入支出决算总表……12
    [GeneratedRegex(@"[.…·．]{3,}\s*\d*$")]
    private static partial Regex Leader();

    // 一、 （二） 3. (5) 第一部分 附件 注：
    [GeneratedRegex(@"^(?:第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|条)|[一二三四五六七八九十]{1,3}\s*[、.．]|[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[）)]|\d{1,2}\s*(?:、|[.．](?!\d))|[①-⑳]|附\s*件|注\s*[：:])")]
    private static partial Regex StartsAnew();
}
