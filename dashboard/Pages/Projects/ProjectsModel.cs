using PerfEval.Dashboard.Components;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Pages.Overview;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.Choices;
using PerfEval.Warehouse.Marts.DepartmentYears;
using PerfEval.Warehouse.Marts.ProjectYears;

namespace PerfEval.Dashboard.Pages.Projects;

/// <summary>项目清单 — one page of project-years.</summary>
public sealed record ProjectsModel(Choices Choices, string? DepartmentName, MartPage<ProjectYearListRow> Page)
{
    public const int Size = 50;

    /// <summary>Only: full-year budget made equal to the outturn.</summary>
    public const string Masked = "masked";

    /// <summary>Only: nothing spent.</summary>
    public const string Zero = "zero";

    /// <summary>Only: initial budget and outturn are both stated.</summary>
    public const string Rated = "rated";

    /// <summary>Only: this rebased grade, e.g. <c>rebased:中</c>.</summary>
    private const string Rebased = "rebased:";

    public static async Task<ProjectsModel> LoadAsync(MartReader marts, ViewState view, CancellationToken cancellation)
    {
        var choices = await Choices.LoadAsync(marts, cancellation);
        var page = await marts.PageAsync(QueryOf(choices.Regions, view), cancellation);
        var department = view.Department is { } key ? await marts.FirstAsync(new DepartmentYearsQuery { DepartmentKey = key, Take = 1 }, cancellation) : null;
        return new ProjectsModel(choices, department?.DepartmentName, page);
    }

    private static ProjectYearsQuery QueryOf(RegionTree regions, ViewState view) => new()
    {
        RegionKeys = regions.Below(view.Region),
        Years = [.. view.Years],
        DepartmentKey = view.Department,
        Text = view.Text,
        Grade = view.Grade,
        RebasedGrade = view.Only?.StartsWith(Rebased, StringComparison.Ordinal) == true ? view.Only[Rebased.Length..] : null,
        IsMasked = view.Only == Masked,
        IsZero = view.Only == Zero,
        HasRate = view.Only == Rated,
        Sort = view.Sort ?? OverviewModel.SortOf(view.Base),
        Descending = view.Sort is not null && view.Descending,
        Skip = (view.Page - 1) * Size,
        Take = Size,
    };
}
