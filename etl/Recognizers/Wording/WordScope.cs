using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Recognizers.Wording;

/// <summary>适用范围 — region and years of a folder of word files, written as the folder's name: <c>1301</c>, <c>云山市@2019-2022</c>, <c>@2024-</c>.</summary>
/// <param name="Text">The folder's name; empty for the files that hold everywhere.</param>
/// <param name="Region">Name, code or first digits of the code of a region; empty for all.</param>
/// <param name="From">First year; empty for all.</param>
/// <param name="To">Last year; empty for all.</param>
internal sealed partial record WordScope(string Text, string Region, int? From, int? To)
{
    /// <summary>全部文件.</summary>
    public static WordScope General { get; } = new("", "", null, null);

    /// <summary>Whether it holds for every document.</summary>
    public bool IsGeneral => Region.Length == 0 && From is null && To is null;

    /// <summary>Reads a folder's name; empty when it is no scope.</summary>
    public static WordScope? Of(string folder)
    {
        if (Form().Match(folder) is not { Success: true } match)
            return null;
        var from = Year(match, "from");
        var to = match.Groups["open"].Success ? Year(match, "to") : from;
        return to < from ? null : new WordScope(folder, match.Groups["region"].Value, from, to);
    }

    /// <summary>Whether it holds for documents of one of these regions (names and codes) and this year.</summary>
    public bool Holds(IEnumerable<string> regions, int? year) =>
        (Region.Length == 0 || regions.Any(region => region.StartsWith(Region, StringComparison.Ordinal)))
        && (From is null || year >= From) && (To is null || year <= To);

    private static int? Year(Match match, string group) =>
        match.Groups[group] is { Length: > 0 } year ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : null;

    // 1301 · 云山市 · 云山市@2021 · 1301@2019-2022 · @2024-
    [GeneratedRegex("""^(?=.)(?<region>\d{2,6}|[\p{IsCJKUnifiedIdeographs}]{2,20})?(?:@(?<from>20\d\d)(?<open>-(?<to>20\d\d)?)?)?$""")]
    private static partial Regex Form();
}
