using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Readers.Layout;

namespace PerfEval.Etl.Readers.Ocr;

/// <summary>Reads the table of words that tesseract writes.</summary>
internal static partial class RecognizedWords
{
    private const string WordLevel = "5";

    // Percent: marks of dirt and of rests of lines are recognised with less.
    private const double LeastForMarks = 50;

    public static IEnumerable<WordBox> Of(Stream table)
    {
        using var text = new StreamReader(table, leaveOpen: true);
        var open = default((string Line, WordBox Word)?);
        while (text.ReadLine() is { } row)
        {
            // level page block paragraph line word left top width height confidence text
            var parts = row.Split('\t');
            if (parts.Length < 12 || parts[0] != WordLevel || parts[11].Trim() is not { Length: > 0 } letters || IsDirt(letters, Number(parts[10])))
                continue;
            var (left, top, width, height) = (Number(parts[6]), Number(parts[7]), Number(parts[8]), Number(parts[9]));
            if (width <= 0 || height <= 0)
                continue;
            var (line, word) = (string.Join(' ', parts[2..5]), new WordBox(left, top, left + width, top + height, letters));
            if (open is { } known && known.Line == line && IsOneWord(known.Word, word))
                word = new WordBox(known.Word.Left, Math.Min(known.Word.Top, top), word.Right, Math.Max(known.Word.Bottom, word.Bottom), known.Word.Text + letters);
            else if (open is not null)
                yield return Mended(open.Value.Word);
            open = (line, word);
        }
        if (open is not null)
            yield return Mended(open.Value.Word);
    }

    /// <summary>Before a figure the sign ≥ is recognised as a character of that shape, which no wording has there.</summary>
    private static WordBox Mended(WordBox word) => AtLeast().IsMatch(word.Text) ? word with { Text = "≥" + word.Text[1..].TrimStart() } : word;

    /// <summary>Chinese characters are recognised one or two at a time; near each other they are one text.</summary>
    private static bool IsOneWord(WordBox one, WordBox other) =>
        (TextWidth.IsWide(one.Text[^1]) && (TextWidth.IsWide(other.Text[0]) || one.Text is "之" or "亏")) && other.Left - one.Right < 0.8 * Math.Min(one.Height, other.Height);

    private static bool IsDirt(string word, double confidence) => confidence < LeastForMarks && !word.Any(char.IsLetterOrDigit) && word.Length < 3;

    // 之80% · 亏 95
    [GeneratedRegex(@"^[之亏]\s*\d")]
    private static partial Regex AtLeast();

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
