using System.Text.RegularExpressions;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>功能分类名称 — finds the functional class or item a sentence names, marked by (类) (款) (项) or by its usual name.</summary>
internal static partial class FunctionalClassNames
{
    /// <summary>Prefix of a subject that is a functional class or item.</summary>
    public const string Prefix = "class:";

    /// <summary>The class or item named last in normalised words: the 项 where one is named, otherwise the 类.</summary>
    public static (string Subject, string Word, int End)? Last(string text)
    {
        var match = Marked().Matches(text).LastOrDefault() ?? Plain().Matches(text).LastOrDefault();
        if (match is null)
            return null;
        var name = match.Groups["item"].Success ? match.Groups["item"].Value : match.Groups["group"].Success ? match.Groups["group"].Value : match.Groups["class"].Value;
        return (Prefix + name, name, match.Index + match.Length);
    }

    // 一般公共服务支出(类) · 社会保障和就业支出(类)行政事业单位养老支出(款)事业单位离退休(项)
    [GeneratedRegex("""(?<class>\p{IsCJKUnifiedIdeographs}[\p{IsCJKUnifiedIdeographs}、，]{1,24})\(类\)(?:支出)?(?:(?<group>[\p{IsCJKUnifiedIdeographs}、()，]{2,40}?)\(款\))?(?:(?<item>[\p{IsCJKUnifiedIdeographs}、()，]{2,40}?)\(项\))?""")]
    private static partial Regex Marked();

    // 教育支出 · 卫生健康支出: the classes of the first level, without a mark
    [GeneratedRegex("""(?<class>(?:一般公共服务|外交|国防|公共安全|教育|科学技术|文化旅游体育与传媒|文化体育与传媒|社会保障和就业|卫生健康|医疗卫生与计划生育|节能环保|城乡社区|农林水|交通运输|资源勘探工业信息等|资源勘探信息等|商业服务业等|金融|援助其他地区|自然资源海洋气象等|国土海洋气象等|住房保障|粮油物资储备|灾害防治及应急管理|债务还本|债务付息)支出)""")]
    private static partial Regex Plain();
}
