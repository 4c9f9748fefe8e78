using Microsoft.Extensions.Localization;
using PerfEval.Dashboard.Charts;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Resources;
using PerfEval.Warehouse.Marts;

namespace PerfEval.Dashboard.Components;

/// <summary>口径 — name, colour and rate of each base; the printed rate stands beside whichever is chosen.</summary>
public static class RateBases
{
    public static decimal? Rate(this ExecutionSums sums, RateBase rateBase) => rateBase switch
    {
        RateBase.FullYear => sums.FullYearRate(),
        RateBase.Printed => sums.PrintedRate(),
        _ => sums.InitialRate(),
    };

    public static string RateName(this IStringLocalizer<CommonTexts> common, RateBase rateBase) => rateBase switch
    {
        RateBase.FullYear => common["RateFullYear"],
        RateBase.Printed => common["RatePrinted"],
        _ => common["RateInitial"],
    };

    public static string BaseName(this IStringLocalizer<CommonTexts> common, RateBase rateBase) => rateBase switch
    {
        RateBase.FullYear => common["BaseFullYear"],
        RateBase.Printed => common["BasePrinted"],
        _ => common["BaseInitial"],
    };

    public static string UnitName(this IStringLocalizer<CommonTexts> common, AmountUnit unit) => unit switch
    {
        AmountUnit.Yuan => common["UnitYuan"],
        AmountUnit.HundredMillion => common["UnitHundredMillion"],
        _ => common["UnitTenThousand"],
    };

    public static ChartTone Tone(RateBase rateBase) => rateBase switch
    {
        RateBase.FullYear => ChartTone.FullYear,
        RateBase.Printed => ChartTone.Printed,
        _ => ChartTone.Initial,
    };
}
