using System.Globalization;
using PerfEval.Dashboard.Filters;

namespace PerfEval.Dashboard.Formats;

/// <summary>数字的写法 — how figures are written on every page: money in the chosen unit, rates and points with one decimal.</summary>
public static class Figures
{
    /// <summary>无数 — what stands where there is no number.</summary>
    public const string None = "—";

    /// <summary>金额 — thousands separated; 元 and 万元 with two decimals, 亿元 with four so that small departments stay visible.</summary>
    public static string Money(decimal? yuan, AmountUnit unit) => yuan is not { } value ? None : unit switch
    {
        AmountUnit.Yuan => value.ToString("#,##0.00", CultureInfo.InvariantCulture),
        AmountUnit.HundredMillion => (value / 100_000_000m).ToString("#,##0.0000", CultureInfo.InvariantCulture),
        _ => (value / 10_000m).ToString("#,##0.00", CultureInfo.InvariantCulture),
    };

    /// <summary>金额 — exact yuan, for tooltips and the source drawer.</summary>
    public static string Yuan(decimal? yuan) => yuan is { } value ? value.ToString("#,##0.00", CultureInfo.InvariantCulture) : None;

    /// <summary>Money as a number of the chosen unit, for axes.</summary>
    public static decimal Scale(decimal yuan, AmountUnit unit) => unit switch
    {
        AmountUnit.Yuan => yuan,
        AmountUnit.HundredMillion => yuan / 100_000_000m,
        _ => yuan / 10_000m,
    };

    /// <summary>比率 — one decimal and the sign.</summary>
    public static string Percent(decimal? percent) =>
        percent is { } value ? value.ToString("#,##0.0", CultureInfo.InvariantCulture) + "%" : None;

    /// <summary>变动 — signed, one decimal; the caller names the unit (百分点 or %).</summary>
    public static string Signed(decimal? change) =>
        change is { } value ? value.ToString("+#,##0.0;−#,##0.0;0.0", CultureInfo.InvariantCulture) : None;

    /// <summary>得分 — up to two decimals, none when whole.</summary>
    public static string Points(decimal? points) => points is { } value ? value.ToString("0.##", CultureInfo.InvariantCulture) : None;

    /// <summary>个数.</summary>
    public static string Count(long count) => count.ToString("#,##0", CultureInfo.InvariantCulture);
}
