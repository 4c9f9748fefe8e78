using System.Text.RegularExpressions;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>间隔词 — which words may stand between a subject and its figure without changing what the clause says.</summary>
internal static class Gap
{
    private static readonly Dictionary<string, Regex> Patterns = WordFile.Read<Filler>("fillers")
        .ToDictionary(filler => filler.Use, filler => new Regex($"^(?:{filler.Pattern})*$", RegexOptions.CultureInvariant));

    /// <summary>Whether only filler words stand between subject or direction and figure (预算安排, 共计, 为).</summary>
    public static bool IsFiller(string words) => Patterns["amount"].IsMatch(words);

    /// <summary>Whether only words of comparison stand between subject and direction (预算较2019年, 同比).</summary>
    public static bool IsComparison(string words) => Patterns["change"].IsMatch(words);

    /// <summary>Whether the words end in a comparison with the year before (与上年).</summary>
    public static bool ComparesYears(string words) => Patterns["ends"].IsMatch(words);

    private sealed record Filler(string Use, string Pattern, string Example);
}
