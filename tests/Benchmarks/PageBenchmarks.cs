using BenchmarkDotNet.Attributes;
using Dapper;
using PerfEval.Etl.Samples;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.DepartmentYears;
using PerfEval.Warehouse.Marts.ProjectYears;
using PerfEval.Warehouse.Marts.RegionYears;

namespace PerfEval.Benchmarks;

/// <summary>The queries behind a page of one year, with a history of two and of twenty years, beside sums over the facts themselves.</summary>
public class PageBenchmarks : HistoryBenchmarks
{
    private static readonly int[] LastYear = [SampleOptions.FinalYear];

    [Benchmark(Baseline = true)]
    public int SumsOverFacts()
    {
        using var connection = Database.OpenConnectionAsync().GetAwaiter().GetResult();
        const string Sums = "SELECT fiscal_year, SUM(initial_budget_fen) AS initial, SUM(outturn_fen) AS outturn FROM fact_project_execution GROUP BY fiscal_year";
        return connection.Query(Sums).Count();
    }

    [Benchmark]
    public int YearTotals() => new MartReader(Database).QueryAsync(new YearTotalsQuery { Years = LastYear }).GetAwaiter().GetResult().Count;

    [Benchmark]
    public int Departments() => new MartReader(Database).PageAsync(new DepartmentYearsQuery { Years = LastYear }).GetAwaiter().GetResult().Rows.Count;

    [Benchmark]
    public int Projects() => new MartReader(Database).PageAsync(new ProjectYearsQuery { Years = LastYear }).GetAwaiter().GetResult().Rows.Count;
}
