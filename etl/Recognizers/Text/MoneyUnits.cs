using System.Text.RegularExpressions;

namespace PerfEval.Etl.Recognizers.Text;

/// <summary>金额单位 — finds units of money in cells, captions and headers. A missing unit stays missing; it is never guessed.</summary>
public static partial class MoneyUnits
{
    /// <summary>换算 — yuan in one unit.</summary>
    public static decimal Factor(this MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => 1m,
        MoneyUnit.ThousandYuan => 1_000m,
        MoneyUnit.TenThousandYuan => 10_000m,
        MoneyUnit.HundredMillionYuan => 100_000_000m,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };

    /// <summary>写法 — the unit as documents print it.</summary>
    public static string Print(this MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => "元",
        MoneyUnit.ThousandYuan => "千元",
        MoneyUnit.TenThousandYuan => "万元",
        MoneyUnit.HundredMillionYuan => "亿元",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };

    /// <summary>单位词 — the unit a word alone stands for (元, 万元, 万 …); empty for anything else.</summary>
    public static MoneyUnit? Parse(string text) => PrintedText.WithoutBlanks(text) switch
    {
        "元" or "圆" or "人民币元" or "元整" or "圆整" => MoneyUnit.Yuan,
        "千元" => MoneyUnit.ThousandYuan,
        "万元" or "万" or "萬元" or "人民币万元" or "万元整" => MoneyUnit.TenThousandYuan,
        "亿元" or "亿" or "億元" => MoneyUnit.HundredMillionYuan,
        _ => null,
    };

    /// <summary>
    /// 查找单位 — the unit a caption or header announces (金额单位：万元, 预算数（元）, 万元); empty when it announces none
    /// or two different ones. Amounts in running text announce nothing.
    /// </summary>
    public static MoneyUnit? FindIn(string text)
    {
        if (!text.AsSpan().ContainsAny('元', '圆'))
            return null;
        var compact = PrintedText.WithoutBlanks(text);
        if (Parse(compact) is { } alone)
            return alone;
        MoneyUnit? found = null;
        foreach (Match match in Announced().Matches(compact))
        {
            var unit = Parse(match.Groups["unit"].Value);
            if (unit is null || (found is not null && found != unit))
                return null;
            found = unit;
        }
        return found;
    }

    // 金额单位：万元 · 单位:人民币元 · 项目资金(万元) · 价值（金额单位：万元） · 预算数/万元 · 以万元为单位
    [GeneratedRegex("""
        (?:单位(?:[:：为是]|均为)*(?:人民币)?(?<unit>[千万萬亿億]?[元圆])(?![\p{L}\p{N}-[和及与、]])
         |[(（\[【](?:人民币)?(?<unit>[千万萬亿億]?元)[)）\]】]
         |[/／,，](?<unit>[千万萬亿億]?元)$
         |以(?:人民币)?(?<unit>[千万萬亿億]?元)为(?:计量|计算|记账|金额)?单位)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Announced();
}
