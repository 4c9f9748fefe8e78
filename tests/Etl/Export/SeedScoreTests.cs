using System.Diagnostics;
using System.Text.Json;
using PerfEval.Etl.Export;
using PerfEval.Etl.Loading;
using PerfEval.Tests.Requirements;
using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Export;

/// <summary>The five seeds, loaded and exported, measured against their labels.</summary>
public sealed class SeedScoreTests() : WarehouseContract(new SqliteTestDatabase())
{
    [SharedSeedsFact]
    public async Task WriteAsync_MeetsTheLabels_WhenTheSeedsAreLoaded()
    {
        var shared = Requirement.SharedFolder.Demand();
        var summary = await DocumentLoader.For(Database).LoadAsync([Path.Combine(shared, "seeds")], new LoadOptions());
        var folder = Path.Combine(Database.DataDirectory, "export");
        await new DataPackage(Database, TimeProvider.System).WriteAsync(folder, allVersions: false);

        var score = await ScoreAsync(shared, folder);

        summary.Count(LoadOutcome.Loaded).ShouldBe(5);
        score.GetProperty("f1").GetDouble().ShouldBeGreaterThanOrEqualTo(0.99);
        var all = score.GetProperty("all");
        all.GetProperty("wrong").GetInt32().ShouldBeLessThanOrEqualTo(5);
        all.GetProperty("extra").GetInt32().ShouldBeLessThanOrEqualTo(5);
        foreach (var document in score.GetProperty("tables").EnumerateObject().GroupBy(table => table.Name.Split('/')[0]))
            F1(document.Select(table => table.Value)).ShouldBeGreaterThanOrEqualTo(0.97, document.Key);
    }

    private static async Task<JsonElement> ScoreAsync(string shared, string folder)
    {
        var result = Path.Combine(folder, "score.json");
        using var python = Process.Start(new ProcessStartInfo("python3", [Path.Combine(shared, "score.py"), folder, "--json", result]) { RedirectStandardOutput = true })!;
        await python.StandardOutput.ReadToEndAsync();
        await python.WaitForExitAsync();
        return JsonDocument.Parse(await File.ReadAllTextAsync(result)).RootElement;
    }

    private static double F1(IEnumerable<JsonElement> tables)
    {
        var (correct, claimed, cells) = (0, 0, 0);
        foreach (var table in tables)
        {
            correct += table.GetProperty("correct").GetInt32();
            cells += table.GetProperty("cells").GetInt32();
            claimed += table.GetProperty("correct").GetInt32() + table.GetProperty("wrong").GetInt32() + table.GetProperty("extra").GetInt32();
        }

        return 2.0 * correct / (claimed + cells);
    }
}
