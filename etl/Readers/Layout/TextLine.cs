using System.Text;

namespace PerfEval.Etl.Readers.Layout;

/// <summary>Words that stand beside each other.</summary>
/// <param name="Words">From left to right.</param>
internal sealed record TextLine(IReadOnlyList<WordBox> Words) : PageItem(Words.Min(word => word.Top), Words.Max(word => word.Bottom))
{
    public double Left { get; } = Words[0].Left;

    public double Right { get; } = Words.Max(word => word.Right);

    /// <summary>Size of the characters: that of its longest word.</summary>
    public double Em { get; } = Words.MaxBy(word => word.Text.Length).Em;

    /// <summary>Whether its size can be told: figures and signs are of any width.</summary>
    public bool HasSize { get; } = Words.Any(word => word.Text.Any(TextWidth.IsWide));

    public double MidY { get; } = Words.MaxBy(word => word.Text.Length).MidY;

    /// <summary>The words with blanks where the line has some.</summary>
    public string Text { get; } = Join(Words);

    /// <summary>The runs of words that no wide blank divides.</summary>
    public IEnumerable<TextLine> Segments(double widest)
    {
        var run = new List<WordBox> { Words[0] };
        foreach (var word in Words.Skip(1))
        {
            if (word.Left - run.Max(other => other.Right) > widest)
            {
                yield return new TextLine(run);
                run = [];
            }
            run.Add(word);
        }
        yield return new TextLine(run);
    }

    private static string Join(IReadOnlyList<WordBox> words)
    {
        var text = new StringBuilder(words[0].Text);
        for (var i = 1; i < words.Count; i++)
            text.Append(Blank(words[i - 1], words[i])).Append(words[i].Text);
        return text.ToString();
    }

    /// <summary>
    /// Chinese characters stand apart where a line is stretched, so only a wide gap between them is a blank;
    /// beside a figure or a Latin letter a narrow one is.
    /// </summary>
    private static string Blank(WordBox one, WordBox other)
    {
        var gap = (other.Left - one.Right) / Math.Max(one.Em, other.Em);
        var narrow = TextWidth.IsWide(one.Text[^1]) && TextWidth.IsWide(other.Text[0]) ? 0.45 : 0.18;
        return gap < narrow ? "" : gap < 1.5 ? " " : "  ";
    }
}
