using System.Buffers;
using System.Runtime.CompilerServices;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>词表 — the subject words of one topic with the cue words every topic shares; read from the data files in <c>Words</c>.</summary>
internal sealed class StatementVocabulary
{
    private static readonly WordList<VocabularyWord[]> Cues = new(words => Read(words, "cues.json"));
    private static readonly WordList<StatementVocabulary> FiscalLinesWords = List("fiscal-lines.json");
    private static readonly WordList<StatementVocabulary> ThreePublicWords = List("three-public.json");
    private static readonly WordList<StatementVocabulary> ProjectFundsWords = List("project-funds.json");

    // Words by the character they begin with, in the order of the file.
    private readonly Dictionary<char, VocabularyWord[]> _byFirst;
    private readonly SearchValues<char> _first;

    // Several recognizers read the same paragraph with the same words; the tokens are kept as long as the paragraph.
    private readonly ConditionalWeakTable<Paragraph, IReadOnlyList<Token>> _tokens = [];

    private StatementVocabulary(VocabularyWord[] words)
    {
        _byFirst = (words.All(word => word.First is not null) ? words.SelectMany(word => word.First!) : Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code))
            .Distinct().ToDictionary(first => first, first => words.Where(word => word.First?.Contains(first) ?? true).ToArray());
        _first = SearchValues.Create([.. _byFirst.Keys]);
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
        for (var at = Next(text, 0); at >= 0; )
        {
            if (At(text, at) is { } token)
            {
                yield return token;
                at = Next(text, Math.Max(token.End, at + 1));
            }
            else
            {
                at = Next(text, at + 1);
            }
        }
    }

    private int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(_first);
        return found < 0 ? -1 : from + found;
    }

    private Token? At(string text, int start)
    {
        foreach (var word in _byFirst[text[start]])
        {
            if (word.At(text, start) is { } token)
                return token;
        }
        return null;
    }

    private static WordList<StatementVocabulary> List(string file) => new(words => new StatementVocabulary([.. Read(words, file), .. Cues.Value]));

    private static VocabularyWord[] Read(Vocabulary words, string file) =>
        [.. words.Json<Word[]>(file).Select(word => new VocabularyWord(word.Key, word.Cue is null ? CueKind.Term : Enum.Parse<CueKind>(word.Cue), word.Pattern))];

    private sealed record Word(string? Key, string? Cue, string Pattern, string Example);
}
