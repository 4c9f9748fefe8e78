using PerfEval.Etl.Loading;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Samples;

/// <summary>随附样例 — the demonstration documents a new warehouse starts with, generated into its data folder and loaded like any others.</summary>
public static class BundledSamples
{
    /// <summary>Writes the samples to <c>samples</c> in the data folder and loads them.</summary>
    public static Task LoadAsync(WarehouseDatabase database, CancellationToken cancellation)
    {
        var folder = Path.Combine(database.DataDirectory, "samples");
        SampleFolder.Write(folder, SampleOptions.Bundled, cancellation);
        var options = new LoadOptions { IsDemonstration = true, TriggeredBy = LoadTriggers.Samples };
        return DocumentLoader.For(database).LoadAsync([folder], options, cancellation: cancellation);
    }
}
