using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>词表 — the subject words of one topic with the cue words every topic shares; read from the data files in <c>Words</c>.</summary>
internal sealed class StatementVocabulary
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly WordList<StatementVocabulary> FiscalLinesWords = List("fiscal-lines.json");
    private static readonly WordList<StatementVocabulary> ThreePublicWords = List("three-public.json");
    private static readonly WordList<StatementVocabulary> ProjectFundsWords = List("project-funds.json");

    private readonly Word[] _words;
    private readonly Regex _any;

    // Several recognizers read the same paragraph with the same words; the tokens are kept as long as the paragraph.
    private readonly ConditionalWeakTable<Paragraph, IReadOnlyList<Token>> _tokens = [];

    private StatementVocabulary(Word[] words)
    {
        _words = words;
        _any = new Regex(
            string.Join('|', words.Select((word, i) => $"(?<w{i}>{word.Pattern})")), RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Patience);
    }

    /// <summary>收支项目词表.</summary>
    public static StatementVocabulary FiscalLines => FiscalLinesWords.Value;

    /// <summary>“三公”经费词表.</summary>
    public static StatementVocabulary ThreePublic => ThreePublicWords.Value;

    /// <summary>项目资金词表.</summary>
    public static StatementVocabulary ProjectFunds => ProjectFundsWords.Value;

    /// <summary>All tokens of a paragraph: these words, amounts and percentages.</summary>
    public IReadOnlyList<Token> In(Paragraph paragraph, CompactText compact) =>
        _tokens.TryGetValue(paragraph, out var known) ? known : _tokens.GetValue(paragraph, one => Tokens.In(one, compact, this));

    /// <summary>All words of the text in reading order; where two begin at one place, the one named first in the file wins.</summary>
    public IEnumerable<Token> In(string text)
    {
        foreach (Match match in _any.Matches(text))
        {
            // Named groups are numbered from 1 in the order of the file.
            var at = 0;
            while (!match.Groups[at + 1].Success)
                at++;
            var word = _words[at];
            yield return word.Key is { } key
                ? new Token(CueKind.Term, key, match.Index, match.Index + match.Length)
                : new Token(Enum.Parse<CueKind>(word.Cue!), "", match.Index, match.Index + match.Length, Year: YearIn(match.Value));
        }
    }

    private static int? YearIn(string text) =>
        Regex.Match(text, @"20\d\d") is { Success: true } year ? int.Parse(year.Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static WordList<StatementVocabulary> List(string file) => new(words => new StatementVocabulary([.. words.Json<Word[]>(file), .. words.Json<Word[]>("cues.json")]));

    private sealed record Word(string? Key, string? Cue, string Pattern, string Example);
}
