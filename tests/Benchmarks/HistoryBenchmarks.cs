using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using PerfEval.Warehouse;

namespace PerfEval.Benchmarks;

/// <summary>A warehouse with a short history and one with ten times as many years.</summary>
public abstract class HistoryBenchmarks
{
    private string _folder = "";

    [Params(2, 20)]
    public int Years { get; set; }

    protected WarehouseDatabase Database { get; private set; } = null!;

    [GlobalSetup]
    public void Load()
    {
        _folder = Directory.CreateTempSubdirectory("perfeval-history-").FullName;
        Database = Generated.Warehouse(_folder, Years);
    }

    [GlobalCleanup]
    public void Delete()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
