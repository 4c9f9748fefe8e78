using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules;

/// <summary>相似度 — how alike two names or paragraphs are, from 0 to 1.</summary>
public static class TextLikeness
{
    private const int ShingleLength = 4;

    /// <summary>Names: the larger of shared pairs of characters and of one being contained in the other.</summary>
    public static decimal OfNames(string one, string other)
    {
        var (a, b) = (Bare(one), Bare(other));
        if (a.Length == 0 || b.Length == 0) return 0m;
        if (a == b) return 1m;
        var (x, y) = (Pieces(a, 2), Pieces(b, 2));
        if (x.Count == 0 || y.Count == 0) return 0m;
        var shared = x.Count(y.Contains);
        var dice = 2m * shared / (x.Count + y.Count);
        var contained = (decimal)shared / Math.Min(x.Count, y.Count);
        return Math.Max(dice, contained * 0.8m);
    }

    /// <summary>Paragraphs: share of common runs of four characters.</summary>
    public static decimal OfTexts(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        if (one.Count == 0 || other.Count == 0) return 0m;
        var (small, large) = one.Count < other.Count ? (one, other) : (other, one);
        var shared = small.Count(large.Contains);
        return (decimal)shared / (one.Count + other.Count - shared);
    }

    /// <summary>The runs of a paragraph.</summary>
    public static IReadOnlySet<string> Shingles(string text) => Pieces(Bare(text), ShingleLength);

    private static HashSet<string> Pieces(string text, int length)
    {
        var pieces = new HashSet<string>();
        for (var i = 0; i + length <= text.Length; i++) pieces.Add(text.Substring(i, length));
        return pieces;
    }

    private static string Bare(string text) =>
        string.Concat(PrintedText.WithoutBlanks(text).Where(character => char.IsLetterOrDigit(character)));
}
