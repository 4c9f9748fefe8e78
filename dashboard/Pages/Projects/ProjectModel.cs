using PerfEval.Dashboard.Components;
using PerfEval.Dashboard.Filters;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.Choices;
using PerfEval.Warehouse.Marts.Names;
using PerfEval.Warehouse.Marts.ProjectYears;
using PerfEval.Warehouse.Star;

namespace PerfEval.Dashboard.Pages.Projects;

/// <summary>项目档案 — one project through the years, with the indicators of one of them.</summary>
public sealed record ProjectModel
{
    /// <summary>All years, newest first; empty when there is no such project.</summary>
    public required IReadOnlyList<ProjectYearListRow> Years { get; init; }

    /// <summary>The year being shown.</summary>
    public ProjectYearListRow? Year { get; init; }

    public IReadOnlyList<RegionChoiceRow> RegionPath { get; init; } = [];

    public IReadOnlyList<ProjectIndicatorRow> Indicators { get; init; } = [];

    public IReadOnlyList<EntityNameRow> Names { get; init; } = [];

    public static async Task<ProjectModel> LoadAsync(MartReader marts, int projectKey, ViewState view, CancellationToken cancellation)
    {
        var years = await marts.QueryAsync(new ProjectHistoryQuery(projectKey), cancellation);
        if (years.Count == 0)
        {
            return new ProjectModel { Years = [] };
        }

        // The newest year of which spending is known; the running year has a budget only.
        var year = years.FirstOrDefault(row => view.Years.Contains(row.FiscalYear)) ?? years.FirstOrDefault(row => row.OutturnFen is not null) ?? years[0];
        return new ProjectModel
        {
            Years = years,
            Year = year,
            RegionPath = (await Choices.LoadAsync(marts, cancellation)).Regions.PathTo(year.RegionKey),
            Indicators = Prevailing(await marts.QueryAsync(new ProjectIndicatorsQuery(projectKey, year.FiscalYear), cancellation)),
            Names = await marts.QueryAsync(new EntityNamesQuery(EntityKinds.Project, projectKey), cancellation),
        };
    }

    // Targets stand in the budget and again in the self-evaluation: the document that states most scores tells the whole story.
    private static List<ProjectIndicatorRow> Prevailing(IReadOnlyList<ProjectIndicatorRow> rows) =>
        rows.GroupBy(row => row.DocumentVersionKey)
            .OrderByDescending(document => document.Count(row => row.ScoreE4 is not null))
            .ThenByDescending(document => document.Key)
            .FirstOrDefault()?.ToList() ?? [];
}
