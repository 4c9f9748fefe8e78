using PerfEval.Dashboard.Components;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Pages.Overview;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.DepartmentYears;

namespace PerfEval.Dashboard.Pages.Departments;

/// <summary>部门清单 — one page of department-years.</summary>
public sealed record DepartmentsModel(Choices Choices, MartPage<DepartmentYearListRow> Page)
{
    public const int Size = 50;

    public static async Task<DepartmentsModel> LoadAsync(MartReader marts, ViewState view, CancellationToken cancellation)
    {
        var choices = await Choices.LoadAsync(marts, cancellation);
        var query = new DepartmentYearsQuery
        {
            RegionKeys = choices.Regions.Below(view.Region),
            Years = [.. view.Years],
            Text = view.Text,
            Sort = view.Sort ?? OverviewModel.SortOf(view.Base),
            Descending = view.Sort is not null && view.Descending,
            Skip = (view.Page - 1) * Size,
            Take = Size,
        };
        return new DepartmentsModel(choices, await marts.PageAsync(query, cancellation));
    }
}
