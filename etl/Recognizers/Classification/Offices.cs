using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Classification;

/// <summary>机构名称 — tells names of departments and units from other words by their ending (局, 委员会, 中心 …).</summary>
internal static partial class Offices
{
    /// <summary>Whether the whole text is the name of an office.</summary>
    public static bool IsName(string text) => text.Length is >= 3 and <= 40 && Whole().IsMatch(text) && !NoName().IsMatch(text);

    /// <summary>The office a title begins with, up to its year: 某某县财政局2031年度部门决算 → 某某县财政局; empty when there is none.</summary>
    public static string InTitle(string title)
    {
        var text = PrintedText.WithoutBlanks(title);
        foreach (Match match in BesideYear().Matches(text))
        {
            if (IsName(match.Groups["office"].Value))
                return match.Groups["office"].Value;
        }
        var leading = BehindYear().Match(text);
        return leading.Success && Regions.Prefix(leading.Groups["office"].Value).Length > 0 ? leading.Groups["office"].Value : "";
    }

    /// <summary>An office's name out of the value of a label: its code (062-, 428) and what stands behind it removed; empty when it is none.</summary>
    public static string FromLabel(string value, out string? code)
    {
        var match = Labelled().Match(PrintedText.WithoutBlanks(value));
        code = match.Success && match.Groups["code"].Length >= 3 ? match.Groups["code"].Value[..3] : null;
        return match.Success && IsName(match.Groups["office"].Value) ? match.Groups["office"].Value : "";
    }

    // the endings of departments, units and offices
    private const string Endings = "(?:局|委员会|办公室|办事处|厅|中心|政府|法院|检察院|医院|卫生院|科学院|研究院|学院|大学|中学|小学|学校|幼儿园|党校|联合会|总工会|协会|学会|委|部|会|队|所|站|馆|处|院|社|室|团|公司|镇|乡|街道|农场|林场|校|园|台|办|妇联|侨联|文联|科协|残联)";

    [GeneratedRegex("^(?:中共|中国共产党|中国人民政治协商会议)?[\\p{IsCJKUnifiedIdeographs}（）()·、\\-]{1,36}" + Endings + "(?:（本级）|\\(本级\\)|本级|（汇总）)?$")]
    private static partial Regex Whole();

    [GeneratedRegex("报告|预算|决算|公开|目录|情况|说明|汇总表|名称|项目|绩效|自评|^附|^第|^年度|^度|[:：]|工作领导小组$|下设|部分")]
    private static partial Regex NoName();

    // 某某局2031年度… · 2031年度某某局部门决算 · 关于某某局2031年…
    [GeneratedRegex("^(?:关于)?(?<office>[\\p{IsCJKUnifiedIdeographs}（）()·、]{3,36}?)(?:关于)?(?=(?:20\\d{2}|二[〇○零O0]))|年度?(?<office>[\\p{IsCJKUnifiedIdeographs}（）()·、]{2,34}?" + Endings + ")(?=部门|单位|整体|项目|决算|预算|绩效|本级)")]
    private static partial Regex BesideYear();

    // 2031年度某某县某某局道路养护项目绩效自评报告: a region in front and an unmistakable ending
    [GeneratedRegex("^(?:关于)?(?:20\\d{2}年度?)?(?<office>[\\p{IsCJKUnifiedIdeographs}]{2,24}?(?:局|委员会|厅|办公室|管理处|服务中心|人民政府))(?=[\\p{IsCJKUnifiedIdeographs}“])")]
    private static partial Regex BehindYear();

    // 062-某某局 · 062001某某中心 · 某某局2031年度金额单位：元
    [GeneratedRegex("^[\\[【(（]?(?<code>\\d{3}(?:\\d{3})?)?[\\]】)）]?[-－—_]?(?<office>[\\p{IsCJKUnifiedIdeographs}（）()·、]{2,36}?" + Endings + "(?:（本级）|\\(本级\\)|本级)?)(?=$|20\\d\\d|[\\(（]|金额|单位|截止|填报|日期|编制)")]
    private static partial Regex Labelled();
}
