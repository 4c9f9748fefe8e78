using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using PerfEval.Etl.Loading;
using PerfEval.Etl.Samples;
using PerfEval.Warehouse;

namespace PerfEval.Benchmarks;

/// <summary>
/// A folder of documents into a new warehouse – read, recognized, matched, written, marts refreshed – beside bare inserts of as many rows with as
/// many columns into one SQLite table, prepared and in one transaction.
/// </summary>
public class LoadBenchmarks
{
    private const int Columns = 20;

    private string _folder = "";
    private string _documents = "";
    private int _facts;
    private int _run;
    private WarehouseDatabase _database = null!;

    [GlobalSetup]
    public void Generate()
    {
        _folder = Directory.CreateTempSubdirectory("perfeval-load-").FullName;
        _documents = Path.Combine(_folder, "documents");
        SampleFolder.Write(_documents, new SampleOptions(Departments: 6, Years: 3, Projects: 6));
        Prepare();
        _facts = Load().Facts;
        RateColumn.Handles(typeof(LoadBenchmarks), _facts, "facts");
    }

    [IterationSetup]
    public void Prepare() => _database = Generated.Empty(Path.Combine(_folder, $"data{_run++}"));

    [GlobalCleanup]
    public void Delete()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public void BareInserts()
    {
        var names = Enumerable.Range(0, Columns).Select(column => $"c{column}").ToList();
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_database.DataDirectory, "bare.db")}");
        connection.Open();
        using var table = connection.CreateCommand();
        table.CommandText = $"CREATE TABLE bare ({string.Join(',', names)})";
        table.ExecuteNonQuery();
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO bare VALUES ({string.Join(',', names.Select(name => "$" + name))})";
        var values = names.ConvertAll(name => insert.Parameters.Add(new SqliteParameter("$" + name, 0L)));
        for (var row = 0; row < _facts; row++)
        {
            for (var column = 0; column < Columns; column++)
                values[column].Value = column % 4 == 0 ? "1,234,567.89" : (long)row * column;
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    [Benchmark]
    public LoadSummary Load() => DocumentLoader.For(_database).LoadAsync([_documents], new LoadOptions()).GetAwaiter().GetResult();
}
