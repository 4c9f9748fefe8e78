using System.Text.RegularExpressions;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>小标题 — what part of a report a line opens: funds put in place, funds spent, indicators of a level, or something else.</summary>
internal static partial class ReportHeading
{
    /// <summary>The part a paragraph's opening words announce; empty when they are no heading.</summary>
    public static ReportPart? Of(string compact)
    {
        var opening = Opening().Match(compact);
        if (!opening.Success)
            return null;
        var words = opening.Groups["words"].Value;
        if (InPlace().IsMatch(words))
            return ReportPart.FundsInPlace;
        if (Spent().IsMatch(words))
            return ReportPart.FundsSpent;
        return opening.Groups["ordinal"].Success || words.Length == compact.TrimEnd('。', '：', ':', '.').Length ? ReportPart.Other : null;
    }

    // 1.项目资金到位情况分析。 · （一）资金投入情况： · 二、绩效目标完成情况分析
    [GeneratedRegex(@"^(?<ordinal>[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d+[、.．)）])?(?<words>[^。：:，,；;\d]{2,26}?)(?:[。：:]|$)")]
    private static partial Regex Opening();

    // 项目资金到位情况 · 资金投入情况 · 资金安排落实情况 · 预算安排情况
    [GeneratedRegex("(?:资金|经费|预算).{0,6}(?:到位|投入|安排|落实|下达|批复|来源).{0,6}(?:情况|分析)?$")]
    private static partial Regex InPlace();

    // 项目资金执行情况分析 · 资金使用情况 · 预算执行情况
    [GeneratedRegex("(?:资金|经费|预算).{0,6}(?:执行|使用|支出|支付)(?!管理).{0,6}(?:情况|分析)?$")]
    private static partial Regex Spent();
}
