using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>指标级次 — finds the level 1 and level 2 words that open a line of a report.</summary>
internal static class IndicatorLevels
{
    // 1.产出指标完成情况分析。 · （三）满意度指标：
    private static readonly WordList<(Level Level, Regex Pattern)[]> Headings = Compile(1, @"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[、.．)）])?(?:{0})(?:完成)?(?:情况)?(?:分析)?(?<end>[。：:]|$)");

    // 数量指标。… · （1）数量指标完成情况：… · 社会效益方面，…
    private static readonly WordList<(Level Level, Regex Pattern)[]> Labels = Compile(2, @"^(?:[（(]\d+[）)]|\d+[、.．)）]|[①-⑨])?(?:{0})(?:完成)?(?:情况)?(?:分析)?(?:方面)?(?<end>[。：:，,]|$)");

    /// <summary>Level 1 that a line announces, and where the words behind it begin; empty when it announces none.</summary>
    public static (string Name, int End)? Heading(string compact) => Find(Headings.Value, compact) is { } found ? (found.Level.Name, found.End) : null;

    /// <summary>Level 2 with the level 1 it belongs to, and where the words behind it begin; the name is as printed when that is a whole one.</summary>
    public static (string Name, string Under, int End)? Label(string compact) =>
        Find(Labels.Value, compact) is { } found ? (found.Level.Name, found.Level.Under ?? "", found.End) : null;

    private static (Level Level, int End)? Find((Level Level, Regex Pattern)[] patterns, string compact)
    {
        foreach (var (level, pattern) in patterns)
        {
            if (pattern.Match(compact) is { Success: true } match)
                return (level, match.Index + match.Length);
        }
        return null;
    }

    private static WordList<(Level Level, Regex Pattern)[]> Compile(int depth, string frame) => new(words =>
        [.. words.Json<Level[]>("indicator-levels.json").Where(level => level.Depth == depth).Select(level => (level, new Regex(frame.Replace("{0}", level.Pattern, StringComparison.Ordinal), RegexOptions.CultureInvariant)))]);

    private sealed record Level([property: System.Text.Json.Serialization.JsonPropertyName("level")] int Depth, string Name, string? Under, string Pattern);
}
