using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>主题判定 — tells headings from running text and what a heading announces.</summary>
internal static partial class ProseTopics
{
    private const int LongestHeading = 50;

    /// <summary>Whether a line is a heading: short, with an ordinal or ending like one, and without an amount.</summary>
    public static bool IsHeading(string line)
    {
        var text = LabelText.Of(line);
        return text.Length is > 2 and <= LongestHeading && !Figures().IsMatch(text)
            && (Part().IsMatch(text) || (Ordinal().IsMatch(text) && !text.TrimEnd('。').Contains('。') && EndsLikeHeading().IsMatch(text)) || Announces().IsMatch(text));
    }

    /// <summary>The topic a heading announces; empty when its words announce none, so that the topic above it goes on.</summary>
    public static ProseTopic? Of(string heading)
    {
        var text = LabelText.Of(heading);
        return text switch
        {
            _ when Says(text, "名词解释") => ProseTopic.Glossary,
            _ when Says(text, "绩效") => ProseTopic.Performance,
            _ when Says(text, "三公", "会议费", "培训费") => ProseTopic.ThreePublic,
            _ when Says(text, "机关运行经费") => ProseTopic.OperatingCost,
            _ when Says(text, "政府采购") => ProseTopic.Procurement,
            _ when Says(text, "国有资产", "资产占用", "车辆") => ProseTopic.Assets,
            _ when Says(text, "国有资本经营") => ProseTopic.StateCapital,
            _ when Says(text, "政府性基金") => ProseTopic.GovernmentFund,
            _ when Says(text, "机构设置", "机构情况", "人员情况", "人员构成", "单位构成", "基本情况", "单位概况") => ProseTopic.Organisation,
            _ when Says(text, "基本支出") => ProseTopic.BasicExpenditure,
            _ when Says(text, "财政拨款") && Says(text, "收支", "收入支出", "收入、支出", "收、支") && !Says(text, "一般公共预算") => ProseTopic.FiscalTotals,
            _ when Says(text, "财政拨款支出", "一般公共预算") => ProseTopic.GeneralBudget,
            _ when Says(text, "收入支出", "收支", "收入、支出", "收、支", "结转结余情况", "结转和结余情况") => ProseTopic.Totals,
            _ when Says(text, "收入决算", "收入情况", "收入总体", "收入构成", "收入结构") => ProseTopic.Income,
            _ when Says(text, "支出决算", "支出情况", "支出总体", "支出构成", "支出结构") => ProseTopic.Expenditure,
            _ when Part().IsMatch(text) || Says(text, "其他重要事项", "主要职责", "主要职能", "部门职责", "职责") => ProseTopic.Other,
            _ => null,
        };
    }

    private static bool Says(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // 123.45万元 · 29,029,236.59元 · 39.8% · 8批次
    [GeneratedRegex("""\d[\d,.]*(?:[万千亿]?元|%|个|人|辆|批|名)""")]
    private static partial Regex Figures();

    [GeneratedRegex("""^第[一二三四五六七八九十]+部分""")]
    private static partial Regex Part();

    [GeneratedRegex("""^(?:[一二三四五六七八九十]{1,3}[、.．]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.．])""")]
    private static partial Regex Ordinal();

    [GeneratedRegex("""(?:情况|说明|解释|职责|职能|设置|构成|结果|概况|事项|经费|支出|收入|采购|占用|使用|绩效)[。:：]?$|情况(?:的)?说明""")]
    private static partial Regex EndsLikeHeading();

    [GeneratedRegex("""(?:情况说明|决算情况|情况的说明|情况)[。:：]?$""")]
    private static partial Regex Announces();
}
