using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>项目名称 — the project a paragraph opens with: a noun phrase that ends in 项目, 经费, 费用 … before the words about its budget.</summary>
internal static partial class ProjectNames
{
    /// <summary>The name without 项目 as a mere class word; empty when the paragraph opens with something else.</summary>
    public static string? Opening(Paragraph paragraph)
    {
        var text = PrintedText.Name(paragraph.Text).Replace(" ", "", StringComparison.Ordinal);
        var match = Named().Match(text);
        if (!match.Success)
            return null;
        var name = match.Groups["name"].Value;
        return name.Length < 2 || General().IsMatch(name) ? null : name;
    }

    // 评估咨询项目，项目预算调整后… · 疫情防控费用项目预算调整后… · 办公设备购置费：年初预算… · “互联网+服务”项目预算…
    [GeneratedRegex("""
        ^(?<name>[^，,。；;：:]{2,40}?)
        (?:项目(?=[，,：:（(]|(?:年初|全年|调整|预算|资金|经费|安排|下达|批复|实际|支出|共))
          |(?<=经费|费用|费|资金|补助|补贴|专项|工程|服务)(?=(?:[，,：:](?:项目|20\d\d年|当年|本年|年初|全年|预算|安排|下达|批复|共))|年初|全年|调整后|预算调整|预算为|预算\d|安排|下达|批复|实际支出))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Named();

    // 该项目 · 本年 · 2021年我局 · 人员经费 · 积极争取…资金: words that open a sentence about all projects, a kind of spending or what was done
    [GeneratedRegex("""
        ^(?:该|本|此|各|全部|所有|总体|我[局委办单部县市区院校]|\d{4}年|按照|根据|其中|年初|全年|部门|单位|一是|二是|三是|为了?|通过)
        |了|收入|支出|决算|拨款|积极|争取|推进|实现|加强|完善|严格|确保
        |^(?:人员|日常公用|公用|运行|机关运行|机关|专项|项目|“?三公”?|会议|培训|差旅|办公|接待|基本)(?:经费|费用|费|资金)?$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex General();
}
