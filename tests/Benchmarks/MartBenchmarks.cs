using BenchmarkDotNet.Attributes;
using PerfEval.Etl.Samples;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Star;

namespace PerfEval.Benchmarks;

/// <summary>The marts after one document (its department-year and the region above it) beside rebuilding them all; both are rolled back.</summary>
public class MartBenchmarks : HistoryBenchmarks
{
    [Benchmark(Baseline = true)]
    public void RebuildAll() => RollBack((refresh, context) => refresh.RebuildAsync(context));

    [Benchmark]
    public void RefreshAfterOneDocument() => RollBack((refresh, context) =>
        refresh.RefreshAsync(context, [new DepartmentYear(context.Departments.Max(department => department.DepartmentKey), SampleOptions.FinalYear)]));

    private void RollBack(Func<MartRefresh, WarehouseContext, Task> change)
    {
        using var context = Database.CreateContext();
        using var transaction = context.Database.BeginTransaction();
        change(new MartRefresh(Database), context).GetAwaiter().GetResult();
    }
}
