using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>词条 — a word of a statement vocabulary: a subject by its key, or a cue.</summary>
internal sealed class VocabularyWord(string? key, CueKind kind, string pattern)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // Made when a text first holds a character it can begin with: most documents need a few of a hundred.
    private readonly Lazy<Regex> _pattern = new(() => new Regex($@"\G(?:{pattern})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Patience));

    /// <summary>Characters a match can begin with; empty for any.</summary>
    public IReadOnlySet<char>? First { get; } = FirstCharacters.Of(pattern);

    /// <summary>The token that begins at a place; empty when the word does not stand there.</summary>
    public Token? At(string text, int start)
    {
        foreach (var match in _pattern.Value.EnumerateMatches(text, start))
        {
            var end = start + match.Length;
            return key is not null ? new Token(CueKind.Term, key, start, end) : new Token(kind, "", start, end, Year: YearIn(text.AsSpan(start, match.Length)));
        }
        return null;
    }

    private static int? YearIn(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOf("20", StringComparison.Ordinal); at >= 0 && at + 4 <= words.Length; at++)
        {
            if (words[at..].StartsWith("20", StringComparison.Ordinal) && int.TryParse(words.Slice(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                return year;
        }
        return null;
    }
}
