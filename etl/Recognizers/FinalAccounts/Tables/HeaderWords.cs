using System.Collections.Frozen;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>表头同义词 — headers that some regions print for a standard one; kept in Words/header-words.json.</summary>
internal static class HeaderWords
{
    private static readonly WordList<FrozenDictionary<string, string>> Standards = new(Make);

    /// <summary>The standard wording of a normalised header; the header itself when it has none.</summary>
    public static string Standard(string header) => Standards.Value.GetValueOrDefault(header, header);

    private static FrozenDictionary<string, string> Make(Vocabulary words) => words.Json<Dictionary<string, string[]>>("header-words.json")
        .SelectMany(standard => standard.Value.Select(word => (Word: LabelText.Of(word), Standard: LabelText.Of(standard.Key))))
        .DistinctBy(pair => pair.Word).ToFrozenDictionary(pair => pair.Word, pair => pair.Standard);
}
