using PerfEval.Dashboard.Components;
using PerfEval.Dashboard.Filters;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.Quarantine;

namespace PerfEval.Dashboard.Pages.Quarantine;

/// <summary>没读懂的 — causes with their counts, and one page of items.</summary>
public sealed record QuarantineModel(Choices Choices, IReadOnlyList<QuarantineCauseRow> Causes, MartPage<QuarantineRow> Page)
{
    public const int Size = 50;

    public static async Task<QuarantineModel> LoadAsync(MartReader marts, ViewState view, CancellationToken cancellation)
    {
        var choices = await Choices.LoadAsync(marts, cancellation);
        var regions = choices.Regions.Below(view.Region);
        int[] years = [.. view.Years];
        var causes = await marts.QueryAsync(new QuarantineCausesQuery { RegionKeys = regions, Years = years }, cancellation);
        var page = await marts.PageAsync(
            new QuarantineQuery { RegionKeys = regions, Years = years, Reason = view.Only, Skip = (view.Page - 1) * Size, Take = Size }, cancellation);
        return new QuarantineModel(choices, causes, page);
    }
}
