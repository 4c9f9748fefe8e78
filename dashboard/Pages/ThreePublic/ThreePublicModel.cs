using PerfEval.Dashboard.Components;
using PerfEval.Dashboard.Filters;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.ThreePublicYears;
using PerfEval.Warehouse.Star;

namespace PerfEval.Dashboard.Pages.ThreePublic;

/// <summary>三公经费 — sums by year and the departments of the shown years.</summary>
public sealed record ThreePublicModel(Choices Choices, IReadOnlyList<int> Focus, IReadOnlyList<ThreePublicTotalRow> Totals, IReadOnlyList<ThreePublicYearListRow> Departments)
{
    public static async Task<ThreePublicModel> LoadAsync(MartReader marts, ViewState view, CancellationToken cancellation)
    {
        var choices = await Choices.LoadAsync(marts, cancellation);
        var regions = choices.Regions.Below(view.Region);
        var totals = await marts.QueryAsync(new ThreePublicTotalsQuery { RegionKeys = regions }, cancellation);
        var stated = totals.Where(row => row.OutturnFen is not null).Select(row => row.FiscalYear).DefaultIfEmpty(choices.Years.Count > 0 ? choices.Years[0] : 0).Max();
        int[] focus = view.Years.Count > 0 ? [.. view.Years] : [stated];
        var departments = await marts.QueryAsync(
            new ThreePublicYearsQuery { RegionKeys = regions, Years = focus, DepartmentKey = view.Department, Category = ThreePublicCategories.Total }, cancellation);
        return new ThreePublicModel(choices, focus, totals, [.. Ordered(departments)]);
    }

    // Largest growth in money first: that is who grew.
    private static IEnumerable<ThreePublicYearListRow> Ordered(IEnumerable<ThreePublicYearListRow> rows) =>
        rows.OrderByDescending(row => row.OutturnFen - row.PriorOutturnFen ?? long.MinValue).ThenByDescending(row => row.OutturnFen ?? -1);

    /// <summary>预决算相等 — the budget printed in the accounts equals the outturn to the fen, and both are money.</summary>
    public static bool IsEqual(ThreePublicYearListRow row) => row.FullYearFen > 0 && row.FullYearFen == row.OutturnFen;

    /// <summary>疑似倒填 — equal, and not what the budget disclosure said.</summary>
    public static bool IsBackfilled(ThreePublicYearListRow row) => IsEqual(row) && row.InitialFen is not null && row.InitialFen != row.FullYearFen;
}
