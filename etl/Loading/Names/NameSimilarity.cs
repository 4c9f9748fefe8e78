namespace PerfEval.Etl.Loading.Names;

/// <summary>相似度 — how alike two names are, 0 to 1. Used for proposals only; names are never merged because they are merely alike.</summary>
public static class NameSimilarity
{
    // 一期 and 二期, 东区 and 西区, 2号 and 3号 are different things however alike their names are.
    private const string Distinguishing = "0123456789一二三四五六七八九十甲乙丙丁东南西北上下";

    // An abbreviation (企服中心 of 企业服务中心) is at least this sign of likeness.
    private const decimal AbbreviationFloor = 0.7m;

    /// <summary>比较 — likeness of two printed names by pairs of neighbouring characters; 0 where a number or direction tells them apart.</summary>
    public static decimal Of(string first, string second)
    {
        var (a, b) = (MatchName.Core(first), MatchName.Core(second));
        if (a == b) return 1m;
        if (!Signs(a).SequenceEqual(Signs(b))) return 0m;
        var shared = Pairs(a).Intersect(Pairs(b)).Count();
        var dice = 2m * shared / (Pairs(a).Count + Pairs(b).Count);
        var abbreviated = IsAbbreviation(a, b) || IsAbbreviation(b, a);
        return Math.Round(abbreviated ? Math.Max(dice, AbbreviationFloor) : dice, 2);
    }

    private static IEnumerable<char> Signs(string name) => name.Where(c => Distinguishing.Contains(c));

    private static HashSet<string> Pairs(string name) => [.. Enumerable.Range(0, Math.Max(1, name.Length - 1)).Select(i => name.Substring(i, Math.Min(2, name.Length - i)))];

    // Every character of the shorter name stands in the longer one, in order, and it keeps at least half of it.
    private static bool IsAbbreviation(string shorter, string longer)
    {
        if (shorter.Length < 4 || shorter.Length * 2 < longer.Length || shorter.Length >= longer.Length) return false;
        var at = 0;
        foreach (var c in longer)
            if (at < shorter.Length && shorter[at] == c) at++;
        return at == shorter.Length;
    }
}
