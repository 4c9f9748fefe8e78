using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>事实表 — the same question or action for all eight fact tables.</summary>
internal static class FactTables
{
    public static IReadOnlyList<IQueryable<Fact>> Of(WarehouseContext context) =>
    [
        context.BudgetLineFacts, context.ThreePublicFacts, context.ClassifiedExpenditureFacts, context.ProjectExecutionFacts,
        context.ProjectScoreFacts, context.ProjectFundSourceFacts, context.IndicatorResultFacts, context.StatedRatioFacts,
    ];

    public static async Task<HashSet<DepartmentYear>> DepartmentYearsAsync(WarehouseContext context, int versionKey, CancellationToken cancellation)
    {
        var found = new HashSet<DepartmentYear>();
        foreach (var table in Of(context))
        {
            var pairs = await table.Where(fact => fact.DocumentVersionKey == versionKey)
                .Select(fact => new { fact.DepartmentKey, fact.FiscalYear }).Distinct().ToListAsync(cancellation);
            found.UnionWith(pairs.Select(pair => new DepartmentYear(pair.DepartmentKey, pair.FiscalYear)));
        }

        return found;
    }

    public static async Task DeleteAsync(WarehouseContext context, int versionKey, CancellationToken cancellation)
    {
        foreach (var table in Of(context)) await table.Where(fact => fact.DocumentVersionKey == versionKey).ExecuteDeleteAsync(cancellation);
    }
}
