using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Loading.Names;

/// <summary>
/// 匹配名 — forms of a printed name in which names of one thing meet. <see cref="Normal"/> drops only what printing adds (width, blanks, quotes,
/// the year in front, the form's name behind); <see cref="Core"/> also drops endings such as 经费 or 项目 and link words, so it is a weaker sign.
/// </summary>
public static partial class MatchName
{
    // Shorter cores (培训, 宣传) are too common to say that two names are one.
    private const int ShortestCore = 4;

    /// <summary>规范名 — two names with the same normal form are one name printed in two ways.</summary>
    public static string Normal(string printed)
    {
        var name = Marks().Replace(printed.Normalize(NormalizationForm.FormKC).ToLowerInvariant(), "");
        name = name.Replace('〔', '(').Replace('[', '(').Replace('【', '(').Replace('〕', ')').Replace(']', ')').Replace('】', ')');
        name = WithoutLast(name, NameWords.Forms, 2);
        var named = LeadingYear().Replace(TrailingYear().Replace(name, ""), "");
        return named.Length >= 2 ? named : name;
    }

    /// <summary>核心名 — the normal form without interchangeable endings and link words; the normal form itself where too little is left.</summary>
    public static string Core(string printed)
    {
        var normal = Normal(printed);
        var core = WithoutLast(normal, NameWords.Endings, ShortestCore);
        foreach (var link in NameWords.Links) core = core.Replace(link, "", StringComparison.Ordinal);
        core = Separators().Replace(core, "");
        return core.Length >= ShortestCore ? core : normal;
    }

    /// <summary>机构名 — normal form of a department's or unit's name without code and region in front (乐亭县行政审批局, 高新区行政审批局 → 行政审批局).</summary>
    public static string Organisation(string printed, string region)
    {
        var name = WithShortZone(Normal(OrganisationCode().Replace(printed.Trim(), "")));
        var place = WithShortZone(Normal(region));
        // The province or prefecture may stand before the place (河北省乐亭县…); the place may be printed short (高新区 for 承德高新区).
        var at = place.Length < 2 ? -1 : name.IndexOf(place, StringComparison.Ordinal);
        if (at > 0 && !HigherPlace().IsMatch(name[..at])) at = -1;
        var rest = at >= 0 ? name[(at + place.Length)..] : WithoutPlaceEnding(name, place);
        return rest.Length >= 2 ? rest : name;
    }

    /// <summary>标题 — normal form of a document's title without place, department, year and the words that mark a correction.</summary>
    public static string Title(string printed, string region, string department)
    {
        var title = Years().Replace(Normal(printed), "");
        string[] dropped = [Normal(department), Normal(region), .. NameWords.Revisions];
        foreach (var word in dropped.Where(word => word.Length >= 2)) title = title.Replace(word, "", StringComparison.Ordinal);
        return Brackets().Replace(Separators().Replace(title, ""), "");
    }

    private static string WithShortZone(string name) =>
        NameWords.Zones.Aggregate(name, (shorter, zone) => shorter.Replace(zone.Long, zone.Short, StringComparison.Ordinal));

    private static string WithoutPlaceEnding(string name, string place)
    {
        for (var start = 1; start <= place.Length - 2; start++)
            if (name.StartsWith(place[start..], StringComparison.Ordinal)) return name[(place.Length - start)..];
        return name;
    }

    private static string WithoutLast(string name, IReadOnlyList<string> endings, int shortest)
    {
        while (endings.FirstOrDefault(ending => name.Length - ending.Length >= shortest && name.EndsWith(ending, StringComparison.Ordinal)) is { } found)
            name = name[..^found.Length];
        return name;
    }

    // Blanks, quotation marks of every kind, book-title marks, markup such as <b>.
    [GeneratedRegex("""[\s"'“”‘’「」『』《》〈〉`]|<[a-z/][^<>]*>""")]
    private static partial Regex Marks();

    // 2021年, 2021年度, 2021-2023年
    [GeneratedRegex("^(?:19|20)[0-9]{2}(?:[-—~至](?:19|20)[0-9]{2})?年(?:度)?")]
    private static partial Regex LeadingYear();

    // 保安保洁外包服务费2021年度
    [GeneratedRegex("(?:19|20)[0-9]{2}年(?:度)?$")]
    private static partial Regex TrailingYear();

    [GeneratedRegex("[、,.·;:/_-]")]
    private static partial Regex Separators();

    // 428行政审批局, 062-晋城市行政审批服务管理局
    [GeneratedRegex("^[0-9]{3,9}[-—]?")]
    private static partial Regex OrganisationCode();

    [GeneratedRegex("^(?:.{1,6}(?:省|自治区|市|州|盟|地区)){1,2}$")]
    private static partial Regex HigherPlace();

    [GeneratedRegex("(?:19|20)[0-9]{2}(?:年度|年)?")]
    private static partial Regex Years();

    [GeneratedRegex("[()]")]
    private static partial Regex Brackets();
}
