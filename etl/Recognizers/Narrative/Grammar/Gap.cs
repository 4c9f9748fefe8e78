using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>间隔词 — which words may stand between a subject and its figure without changing what the clause says.</summary>
internal static class Gap
{
    private static readonly WordList<Dictionary<string, Regex>> Patterns = new(Make);

    /// <summary>Whether only filler words stand between subject or direction and figure (预算安排, 共计, 为).</summary>
    public static bool IsFiller(string words) => Patterns.Value["amount"].IsMatch(words);

    /// <summary>Whether only words of comparison stand between subject and direction (预算较2019年, 同比).</summary>
    public static bool IsComparison(string words) => Patterns.Value["change"].IsMatch(words);

    /// <summary>Whether the words end in a comparison with the year before (与上年).</summary>
    public static bool ComparesYears(string words) => Patterns.Value["ends"].IsMatch(words);

    private static Dictionary<string, Regex> Make(Vocabulary words) => words.Json<Filler[]>("fillers.json").GroupBy(filler => filler.Use)
        .ToDictionary(use => use.Key, use => new Regex($"^(?:{string.Join('|', use.Select(filler => filler.Pattern))})*$", RegexOptions.CultureInvariant));

    private sealed record Filler(string Use, string Pattern, string Example);
}
