using System.Globalization;
using System.Net;
using PerfEval.Etl.Readers.Layout;

namespace PerfEval.Etl.Readers.Pdf;

/// <summary>
/// Reads what <c>pdftotext -bbox-layout</c> writes, page by page while it is written. Its lines are read as such:
/// fonts without a proper table put characters into words that no XML reader accepts.
/// </summary>
internal static class BoxReader
{
    // A broken font may give a character no width.
    private const double Least = 0.5;

    public static IEnumerable<BoxedPage> Pages(Stream xhtml)
    {
        using var text = new StreamReader(xhtml, leaveOpen: true);
        var (number, width, height, line) = (0, 0.0, 0.0, 0);
        var (words, lines) = (new List<WordBox>(), new List<int>());
        while (text.ReadLine() is { } read)
        {
            var trimmed = read.AsSpan().TrimStart();
            if (trimmed.StartsWith("<word "))
            {
                if (Word(Whole(read, text)) is { } word)
                {
                    words.Add(word);
                    lines.Add(line);
                }
            }
            else if (trimmed.StartsWith("<line "))
            {
                line++;
            }
            else if (trimmed.StartsWith("<page "))
            {
                (number, width, height) = (number + 1, Number(trimmed, "width=\""), Number(trimmed, "height=\""));
            }
            else if (trimmed.StartsWith("</page>"))
            {
                yield return new BoxedPage(number, width, height, words, lines);
                (words, lines) = ([], []);
            }
        }
    }

    /// <summary>A word may hold a line feed where a font has one in place of a character.</summary>
    private static string Whole(string read, StreamReader text)
    {
        while (!read.EndsWith("</word>", StringComparison.Ordinal) && read.Length < 10_000 && text.ReadLine() is { } next)
            read += next;
        return read;
    }

    private static WordBox? Word(string read)
    {
        var start = read.IndexOf('>');
        var end = read.LastIndexOf("</word>", StringComparison.Ordinal);
        if (start < 0 || end <= start)
            return null;
        var content = WebUtility.HtmlDecode(read[(start + 1)..end]);
        var marks = read.AsSpan(0, start);
        var (left, top) = (Number(marks, "xMin=\""), Number(marks, "yMin=\""));
        var word = new WordBox(left, top, Math.Max(left + Least, Number(marks, "xMax=\"")), Math.Max(top + Least, Number(marks, "yMax=\"")), content.Trim());
        return word.Text.Length == 0 ? null : word;
    }

    private static double Number(ReadOnlySpan<char> marks, string name)
    {
        var start = marks.IndexOf(name, StringComparison.Ordinal);
        if (start < 0)
            return 0;
        marks = marks[(start + name.Length)..];
        var end = marks.IndexOf('"');
        return end > 0 && double.TryParse(marks[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? Math.Clamp(value, -50_000, 50_000) : 0;
    }
}
