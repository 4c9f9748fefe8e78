using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.Choices;

namespace PerfEval.Dashboard.Components;

/// <summary>可选的条件 — regions and years there is data for.</summary>
public sealed record Choices(RegionTree Regions, IReadOnlyList<int> Years)
{
    public static async Task<Choices> LoadAsync(MartReader marts, CancellationToken cancellation)
    {
        var regions = await marts.QueryAsync(new RegionChoicesQuery(), cancellation);
        var years = await marts.QueryAsync(new YearChoicesQuery(), cancellation);
        return new Choices(new RegionTree(regions), [.. years.Select(year => year.FiscalYear)]);
    }
}
