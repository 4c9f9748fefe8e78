using PerfEval.Dashboard.Components;
using PerfEval.Dashboard.Filters;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.DepartmentYears;
using PerfEval.Warehouse.Marts.GradeCounts;
using PerfEval.Warehouse.Marts.ProjectYears;
using PerfEval.Warehouse.Marts.Quarantine;
using PerfEval.Warehouse.Marts.RegionYears;
using PerfEval.Warehouse.Marts.ThreePublicYears;

namespace PerfEval.Dashboard.Pages.Overview;

/// <summary>总览 — the rows behind the overview.</summary>
public sealed record OverviewModel
{
    /// <summary>As many departments as fit beside the trend.</summary>
    private const int RankedDepartments = 10;

    /// <summary>As many zero-execution projects as fit beside the three public expenses.</summary>
    private const int ZeroProjects = 8;

    /// <summary>Enough to count departments below a mark; above it the sentence says what the page shows.</summary>
    private const int CountedDepartments = 1000;

    public required Choices Choices { get; init; }

    /// <summary>All years of the chosen regions, oldest first.</summary>
    public required IReadOnlyList<YearTotalRow> Years { get; init; }

    /// <summary>The years that figures, ranking and grades speak of, newest first.</summary>
    public required IReadOnlyList<int> Focus { get; init; }

    /// <summary>Sums of the focus years.</summary>
    public required YearTotalRow Current { get; init; }

    /// <summary>Sums of the year before, when the focus is one year.</summary>
    public YearTotalRow? Prior { get; init; }

    /// <summary>Departments of the focus with comparable projects, lowest first.</summary>
    public required IReadOnlyList<DepartmentYearListRow> Departments { get; init; }

    public required IReadOnlyList<GradeTotalRow> Grades { get; init; }

    public required IReadOnlyList<ThreePublicTotalRow> ThreePublic { get; init; }

    public required MartPage<ProjectYearListRow> Zero { get; init; }

    public required int OpenPlaces { get; init; }

    public int ShownDepartments => Math.Min(RankedDepartments, Departments.Count);

    public static async Task<OverviewModel> LoadAsync(MartReader marts, ViewState view, CancellationToken cancellation)
    {
        var choices = await Choices.LoadAsync(marts, cancellation);
        var regions = choices.Regions.Below(view.Region);
        var years = await marts.QueryAsync(new YearTotalsQuery { RegionKeys = regions }, cancellation);
        int[] focus = view.Years.Count > 0 ? [.. view.Years] : [.. NewestRated(years)];
        var departments = await marts.PageAsync(
            new DepartmentYearsQuery { RegionKeys = regions, Years = focus, Sort = SortOf(view.Base), Take = CountedDepartments }, cancellation);
        return new OverviewModel
        {
            Choices = choices,
            Years = years,
            Focus = focus,
            Current = Sum(years.Where(year => focus.Contains(year.FiscalYear))),
            Prior = focus is [var only] ? years.FirstOrDefault(year => year.FiscalYear == only - 1) : null,
            Departments = [.. departments.Rows.Where(row => row.Rate(view.Base) is not null)],
            Grades = await marts.QueryAsync(new GradeTotalsQuery { RegionKeys = regions, Years = focus }, cancellation),
            ThreePublic = await marts.QueryAsync(new ThreePublicTotalsQuery { RegionKeys = regions }, cancellation),
            Zero = await marts.PageAsync(
                new ProjectYearsQuery { RegionKeys = regions, Years = focus, IsZero = true, Sort = "initial", Descending = true, Take = ZeroProjects }, cancellation),
            OpenPlaces = (await marts.QueryAsync(new QuarantineCausesQuery { RegionKeys = regions, Years = focus }, cancellation)).Sum(cause => cause.Items),
        };
    }

    /// <summary>排序列 of a base.</summary>
    public static string SortOf(RateBase rateBase) => rateBase switch { RateBase.FullYear => "adjusted", RateBase.Printed => "printed", _ => "rate" };

    // The newest year of which spending is known; documents of a running year hold budgets only.
    private static IEnumerable<int> NewestRated(IReadOnlyList<YearTotalRow> years) =>
        years.OrderBy(year => year.RatedCount > 0).ThenBy(year => year.FiscalYear).TakeLast(1).Select(year => year.FiscalYear);

    private static YearTotalRow Sum(IEnumerable<YearTotalRow> years)
    {
        var total = new YearTotalRow();
        foreach (var year in years)
        {
            total.Add(year);
        }

        return total;
    }
}
