using System.Collections.Frozen;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>对象词表 — the words by which the narrative names its subjects, one list per topic; kept in Words/prose-subjects.json.</summary>
internal sealed class SubjectWords
{
    private static readonly WordList<FrozenDictionary<string, SubjectWords>> Lists = new(Make);

    private readonly (string Word, string Subject)[] _words;

    private SubjectWords(Dictionary<string, string[]> subjects) =>
        _words = [.. subjects.SelectMany(subject => subject.Value.Select(word => (LabelText.Of(word), subject.Key))).OrderByDescending(pair => pair.Item1.Length)];

    /// <summary>The list of a topic.</summary>
    public static SubjectWords Of(string list) => Lists.Value[list];

    /// <summary>The subject named last in a normalised text: the word that ends last, the longest of several; empty when none is named.</summary>
    public (string Subject, string Word, int End)? Last(string text)
    {
        (string Subject, string Word, int End)? best = null;
        foreach (var (word, subject) in _words)
        {
            var at = text.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (best is null || at + word.Length > best.Value.End))
                best = (subject, word, at + word.Length);
        }
        return best;
    }

    private static FrozenDictionary<string, SubjectWords> Make(Vocabulary words) =>
        words.Json<Dictionary<string, Dictionary<string, string[]>>>("prose-subjects.json").ToFrozenDictionary(list => list.Key, list => new SubjectWords(list.Value));
}
