using PerfEval.Etl.Loading;
using PerfEval.Etl.Samples;
using PerfEval.Warehouse;

namespace PerfEval.Benchmarks;

/// <summary>Documents and warehouses made by the sample generator: the same bytes in every run. All waits are here: in-process runs await nothing.</summary>
internal static class Generated
{
    /// <summary>Documents of all five kinds, about 2.6 MB.</summary>
    public static IReadOnlyList<SampleDocument> Documents { get; } = [.. SampleGenerator.Generate(new SampleOptions(Departments: 20, Years: 5, Projects: 8))];

    /// <summary>A warehouse with all documents of six departments over some years.</summary>
    public static WarehouseDatabase Warehouse(string folder, int years)
    {
        var documents = Path.Combine(folder, "documents");
        SampleFolder.Write(documents, new SampleOptions(Departments: 6, years, Projects: 6));
        var database = Empty(Path.Combine(folder, "data"));
        DocumentLoader.For(database).LoadAsync([documents], new LoadOptions()).GetAwaiter().GetResult();
        return database;
    }

    /// <summary>A warehouse without documents.</summary>
    public static WarehouseDatabase Empty(string folder)
    {
        var database = WarehouseDatabase.Open(new WarehouseOptions { DataDirectory = folder });
        database.MigrateAsync().GetAwaiter().GetResult();
        return database;
    }
}
