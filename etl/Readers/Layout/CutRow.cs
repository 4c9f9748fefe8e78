using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers.Layout;

/// <summary>Joins a row that a page end cut: below the cut stands only the rest of longer texts, beside nothing.</summary>
internal static class CutRow
{
    private static readonly System.Buffers.SearchValues<char> FigureLetters = System.Buffers.SearchValues.Create("0123456789,.，．%％-—－+＋ ");

    /// <summary>The two parts as one row; null when the second is a row of its own.</summary>
    public static TableRow? Joined(TableRow above, TableRow below)
    {
        var rest = below.Cells.Where(cell => cell.Text.Length > 0).ToList();
        var full = above.Cells.Where(cell => cell.Text.Length > 0).ToList();
        var known = full.ToDictionary(cell => cell.Column);
        if (rest.Count == 0 || rest.Count >= full.Count || below.Cells.Any(cell => cell.RowSpan > 1)
            || !rest.TrueForAll(cell => known.TryGetValue(cell.Column, out var begun) && !IsFigure(begun.Text) && !IsFigure(cell.Text) && !EndsSentence(begun.Text))
            || !full.Exists(cell => IsFigure(cell.Text)))
            return null;
        return above with { Cells = [.. above.Cells.Select(cell => cell with { Text = cell.Text + rest.Find(other => other.Column == cell.Column)?.Text })] };
    }

    public static bool IsFigure(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExcept(FigureLetters) < 0 && text.AsSpan().ContainsAnyInRange('0', '9');

    private static bool EndsSentence(string text) => text.Length > 12 && text[^1] is '。' or '；';
}
