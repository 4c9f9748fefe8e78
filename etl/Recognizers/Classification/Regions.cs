using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Recognizers.Classification;

/// <summary>
/// 地区 — the region a name begins with, by its form (…县, …市, …开发区), and the codes of those the list knows
/// (<c>regions.csv</c>, which may be extended without code).
/// </summary>
public static partial class Regions
{
    private static readonly WordList<FrozenDictionary<string, Region>> Listed = new(words => ByNameOrAlias(words.Lines("regions.csv")));

    /// <summary>地区目录 — all listed regions by name and alias.</summary>
    public static FrozenDictionary<string, Region> ByName => Listed.Value;

    /// <summary>查找 — the listed region of a printed name or alias; empty when the list does not have it.</summary>
    public static Region? Find(string name) => ByName.GetValueOrDefault(PrintedText.WithoutBlanks(name));

    /// <summary>上级地区 — names and codes of a region and of those above it, as far as the list knows them; the printed name comes first.</summary>
    public static IReadOnlyCollection<string> Above(string name)
    {
        var names = new List<string> { name };
        for (var region = Find(name); region is not null && !names.Contains(region.Code); region = Listed.Value.Values.FirstOrDefault(one => one.Code == region.ParentCode))
            names.AddRange([region.Name, region.Code]);
        return names;
    }

    /// <summary>
    /// 前缀地区 — the region a name of an office begins with: 某某市某某区财政局 → 某某市某某区; 某某省某某县 → 某某县, since a county's
    /// name needs no province. Empty when the name begins with none.
    /// </summary>
    public static string Prefix(string name)
    {
        var text = PrintedText.WithoutBlanks(name);
        text = text.StartsWith("中共", StringComparison.Ordinal) ? text[2..] : text;
        var match = Divisions().Match(text);
        if (!match.Success)
            return "";
        var last = match.Groups["part"].Captures[^1].Value;
        var parts = match.Groups["part"].Captures.Select(part => part.Value).ToList();
        // 区 alone is ambiguous (several cities have a 新华区): its city stays with it.
        var keepsCity = parts.Count > 1 && last.EndsWith('区') && Find(last) is null && parts[^2].EndsWith('市');
        var region = keepsCity ? parts[^2] + last : last;
        return Find(region)?.Name ?? BelowPrefecture(region);
    }

    /// <summary>阿坝州某某县 → 某某县: 州 alone ends too many names of cities to be a mark of its own.</summary>
    private static string BelowPrefecture(string region)
    {
        var at = region.IndexOf('州', StringComparison.Ordinal) + 1;
        return at > 0 && at < region.Length - 1 && Find(region[..at])?.Name.EndsWith("自治州", StringComparison.Ordinal) == true ? region[at..] : region;
    }

    private static FrozenDictionary<string, Region> ByNameOrAlias(IEnumerable<WordLine> lines)
    {
        var regions = new Dictionary<string, Region>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var aliases = line["aliases"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var region = new Region(line["code"], line["name"], aliases, line["parent"] is { Length: > 0 } parent ? parent : null, line["zone"] == "zone");
            foreach (var name in aliases.Prepend(region.Name))
                regions.TryAdd(name, region);
        }
        return regions.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // 河北省|某某市|某某县 · 某某高新技术产业开发区 · 某某自治州|某某市; two to twelve characters each, none of them a mark
    [GeneratedRegex("""^(?<part>(?!年度|城市|超市|都市|社区|园区|景区|校区|辖区|[本全我各该县省市区][省市县区])(?:\p{IsCJKUnifiedIdeographs}{9,16}?自治[县州旗]|[\p{IsCJKUnifiedIdeographs}]{1,9}?(?:高新技术产业开发区|高新技术开发区|经济技术开发区|经济开发区|高新区|经开区|示范区|开发区|管理区|保税区|新区|自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|盟))(?!场|级|域|间|长)){1,4}""")]
    private static partial Regex Divisions();
}
