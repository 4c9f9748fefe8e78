namespace PerfEval.Warehouse.Marts;

/// <summary>匹配式 — words of a user as a LIKE pattern with escape character <c>!</c>, which every engine takes.</summary>
internal static class LikePattern
{
    public static string? Containing(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : $"%{text.Trim().Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal).Replace("[", "![", StringComparison.Ordinal)}%";
}
