using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Documents;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Checking;

/// <summary>维度词表 — names behind the keys of facts, read once for a run of checks.</summary>
internal sealed record Vocabulary(
    IReadOnlyDictionary<int, DocumentKind> Kinds,
    IReadOnlyDictionary<int, string> Regions,
    IReadOnlyDictionary<int, string> Departments,
    IReadOnlyDictionary<int, string> Recognizers,
    IReadOnlyDictionary<int, string> Lines,
    IReadOnlyDictionary<int, (string Code, string Name)> Functional,
    IReadOnlyDictionary<int, (string Code, string Name)> Economic,
    IReadOnlyDictionary<int, (string Level1, string Level2)> Indicators,
    IReadOnlyDictionary<int, string> Sources)
{
    private static readonly DocumentKind[] KindsInOrder = Enum.GetValues<DocumentKind>();

    public static async Task<Vocabulary> ReadAsync(WarehouseContext context, CancellationToken cancellation) => new(
        KindsInOrder.ToDictionary(kind => DocumentKinds.KeyOf(Loading.Codes.Of(kind))),
        await context.Regions.ToDictionaryAsync(row => row.RegionKey, row => row.Name, cancellation),
        await context.Departments.ToDictionaryAsync(row => row.DepartmentKey, row => row.Name, cancellation),
        await context.Recognizers.ToDictionaryAsync(row => row.RecognizerKey, row => row.Code, cancellation),
        await context.BudgetLines.ToDictionaryAsync(row => row.BudgetLineKey, row => row.Code, cancellation),
        await context.FunctionalClasses.ToDictionaryAsync(row => row.FunctionalClassKey, row => (row.Code, row.Name), cancellation),
        await context.EconomicClasses.ToDictionaryAsync(row => row.EconomicClassKey, row => (row.Code, row.Name), cancellation),
        await context.Indicators.ToDictionaryAsync(row => row.IndicatorKey, row => (row.Level1, row.Level2), cancellation),
        await context.FundSources.ToDictionaryAsync(row => row.FundSourceKey, row => row.Name, cancellation));
}
