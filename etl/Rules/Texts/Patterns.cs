using System.Text.RegularExpressions;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>残留的样子 — patterns of the text checks, each with an example.</summary>
internal static partial class Patterns
{
    // 指标2: · ..... · XX局 · **月**日 · 待填
    [GeneratedRegex(@"^指标\s*\d\s*[:：]?\s*$|^[.．…]{3,}$|[Xx×]{2,}(?=[局县市部项年月日万]|$)|\*\*\s*月|待填|^(?:一|二|三)是无[。；]?$|(?<=[；。])(?:一|二|三)是无(?=[；。])")]
    public static partial Regex Placeholder();

    // 体系 and 标准 · TC 一、概况 \f C · 建设cg kn · <p>
    [GeneratedRegex(@"(?<=[一-龥])\s?and\s?(?=[一-龥])|\bTC\b.{0,60}\\f|(?<=[一-龥])[a-z]{1,3}\s[a-z]{1,3}(?![a-z])|</?(?:p|b|br|span|div)>")]
    public static partial Regex Residue();

    // 资金资金 · 规划规划 — words that are doubled on purpose are left out
    [GeneratedRegex("(?<w>(?!方方|面面|人人|事事|处处|时时|家家|户户|年年|月月|天天|务服)[一-龥]{2,4})\\k<w>")]
    public static partial Regex Doubled();

    // 申请经费16.028万。
    [GeneratedRegex(@"\d+(?:\.\d+)?万(?=[，。；,;]|\s*$)")]
    public static partial Regex UnitWithoutYuan();
}
