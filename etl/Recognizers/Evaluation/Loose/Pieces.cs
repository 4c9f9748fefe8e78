using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>散片切分 — cuts paragraphs into the lines they were printed on and the lines into cells (at bars) or words (at blanks).</summary>
internal static class Pieces
{
    /// <summary>Pieces of the paragraphs in reading order.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="byLine">Whether a line without bars is one cell; otherwise blanks cut it.</param>
    public static List<Piece> Of(IReadOnlyList<Paragraph> paragraphs, bool byLine)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            foreach (var (line, at) in Lines(paragraphs[i]))
                Add(line, at, i, byLine, pieces);
        }
        return pieces;
    }

    private static IEnumerable<(string Line, Locator At)> Lines(Paragraph paragraph)
    {
        for (var i = 0; i < paragraph.Pieces.Count; i++)
        {
            var end = i + 1 < paragraph.Pieces.Count ? paragraph.Pieces[i + 1].Start : paragraph.Text.Length;
            foreach (var line in paragraph.Text[paragraph.Pieces[i].Start..end].Split('\n'))
                yield return (line, paragraph.Pieces[i].Locator);
        }
    }

    private static void Add(string line, Locator at, int paragraph, bool byLine, List<Piece> pieces)
    {
        var isFirst = true;
        void Take(string text, bool isCell)
        {
            pieces.Add(new Piece(text, at, isFirst, isCell, paragraph));
            isFirst = false;
        }

        if (line.Contains('|', StringComparison.Ordinal))
        {
            var cells = line.Split('|');
            for (var i = 0; i < cells.Length; i++)
            {
                if (i < cells.Length - 1 || cells[i].Trim().Length > 0)
                    Take(cells[i].Trim(), i < cells.Length - 1);
            }
        }
        else if (byLine)
        {
            if (line.Trim() is { Length: > 0 } cell)
                Take(cell, false);
        }
        else
        {
            foreach (var word in Words(line))
                Take(word, false);
        }
    }

    private static IEnumerable<string> Words(string line)
    {
        var start = -1;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && !PrintedText.IsBlank(line[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0)
                yield return line[start..i];
            start = -1;
        }
    }
}
