using PerfEval.Dashboard.Components;
using PerfEval.Dashboard.Filters;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.BudgetLineYears;
using PerfEval.Warehouse.Marts.Choices;
using PerfEval.Warehouse.Marts.DepartmentYears;
using PerfEval.Warehouse.Marts.Documents;
using PerfEval.Warehouse.Marts.Names;
using PerfEval.Warehouse.Marts.ProjectYears;
using PerfEval.Warehouse.Marts.ThreePublicYears;
using PerfEval.Warehouse.Star;

namespace PerfEval.Dashboard.Pages.Departments;

/// <summary>部门 — what the documents of one department say, year by year.</summary>
public sealed record DepartmentModel
{
    /// <summary>As many projects as fit under the year's comparison.</summary>
    private const int ShownProjects = 10;

    private const int AllYears = 50;

    private const int AllDocuments = 200;

    /// <summary>All years, newest first; empty when there is no such department.</summary>
    public required IReadOnlyList<DepartmentYearListRow> Years { get; init; }

    /// <summary>The year being compared.</summary>
    public DepartmentYearListRow? Year { get; init; }

    public IReadOnlyList<RegionChoiceRow> RegionPath { get; init; } = [];

    public IReadOnlyList<BudgetLineYearListRow> Lines { get; init; } = [];

    public IReadOnlyList<ThreePublicYearListRow> ThreePublic { get; init; } = [];

    public MartPage<ProjectYearListRow> Projects { get; init; } = new([], 0);

    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    public IReadOnlyList<EntityNameRow> Names { get; init; } = [];

    public static async Task<DepartmentModel> LoadAsync(MartReader marts, int departmentKey, ViewState view, CancellationToken cancellation)
    {
        var years = await marts.PageAsync(new DepartmentYearsQuery { DepartmentKey = departmentKey, Sort = "year", Descending = true, Take = AllYears }, cancellation);
        if (years.Rows.Count == 0)
        {
            return new DepartmentModel { Years = [] };
        }

        var year = years.Rows.FirstOrDefault(row => view.Years.Contains(row.FiscalYear)) ?? years.Rows.OrderBy(row => row.RatedCount > 0).ThenBy(row => row.FiscalYear).Last();
        int[] only = [year.FiscalYear];
        return new DepartmentModel
        {
            Years = years.Rows,
            Year = year,
            RegionPath = (await Choices.LoadAsync(marts, cancellation)).Regions.PathTo(year.RegionKey),
            Lines = await marts.QueryAsync(new BudgetLineYearsQuery(departmentKey) { Years = only }, cancellation),
            ThreePublic = await marts.QueryAsync(new ThreePublicYearsQuery { DepartmentKey = departmentKey, Years = only }, cancellation),
            Projects = await marts.PageAsync(new ProjectYearsQuery { DepartmentKey = departmentKey, Years = only, Take = ShownProjects }, cancellation),
            Documents = (await marts.PageAsync(new DocumentsQuery { DepartmentKey = departmentKey, Sort = "year", Take = AllDocuments }, cancellation)).Rows,
            Names = await marts.QueryAsync(new EntityNamesQuery(EntityKinds.Department, departmentKey), cancellation),
        };
    }
}
