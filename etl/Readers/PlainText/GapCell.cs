using PerfEval.Etl.Readers.Layout;

namespace PerfEval.Etl.Readers.PlainText;

/// <summary>A cell of a line between wide blanks.</summary>
/// <param name="Start">Position of its first character.</param>
/// <param name="End">Position behind its last character.</param>
/// <param name="ShownStart">The same as shown, where a Chinese character takes two places.</param>
/// <param name="ShownEnd">Where it ends as shown.</param>
internal sealed record GapCell(string Text, int Start, int End, int ShownStart, int ShownEnd)
{
    /// <summary>Its words, each with its own place.</summary>
    public IEnumerable<GapCell> Words()
    {
        var at = 0;
        var shown = 0;
        foreach (var word in Text.Split(' '))
        {
            var width = TextWidth.Places(word);
            yield return new GapCell(word, Start + at, Start + at + word.Length, ShownStart + shown, ShownStart + shown + width);
            at += word.Length + 1;
            shown += width + 1;
        }
    }
}
