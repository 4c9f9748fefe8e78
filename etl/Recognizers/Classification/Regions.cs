using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Classification;

/// <summary>
/// 地区 — the region a name begins with, by its form (…县, …市, …开发区), and the codes of those the list knows
/// (<c>etl/Data/regions.csv</c>, which may be extended without code).
/// </summary>
public static partial class Regions
{
    /// <summary>地区目录 — all listed regions by name and alias.</summary>
    public static FrozenDictionary<string, Region> ByName { get; } = Load();

    /// <summary>查找 — the listed region of a printed name or alias; empty when the list does not have it.</summary>
    public static Region? Find(string name) => ByName.GetValueOrDefault(PrintedText.WithoutBlanks(name));

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
        return Find(region)?.Name ?? region;
    }

    private static FrozenDictionary<string, Region> Load()
    {
        using var reader = new StreamReader(typeof(Regions).Assembly.GetManifestResourceStream("PerfEval.Etl.Data.regions.csv")
            ?? throw new InvalidOperationException("regions.csv is missing from the assembly"));
        var regions = new Dictionary<string, Region>(StringComparer.Ordinal);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            var aliases = fields[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var region = new Region(fields[0], fields[1], aliases, fields[3].Length > 0 ? fields[3] : null, fields[4] == "zone");
            foreach (var name in aliases.Prepend(region.Name))
                regions.TryAdd(name, region);
        }
        return regions.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // 河北省|某某市|某某县 · 某某高新技术产业开发区 · 某某自治州|某某市; two to twelve characters each, none of them a mark
    [GeneratedRegex("""^(?<part>(?!城市|超市|都市|社区|园区|景区|校区|辖区|[本全我各该县省市区][省市县区])[\p{IsCJKUnifiedIdeographs}]{1,9}?(?:高新技术产业开发区|高新技术开发区|经济技术开发区|经济开发区|高新区|经开区|示范区|开发区|管理区|保税区|新区|自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|盟)(?!场|级|域|间|长)){1,4}""")]
    private static partial Regex Divisions();
}
