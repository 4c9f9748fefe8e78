using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Checking;
using PerfEval.Etl.Export;
using PerfEval.Etl.Loading;
using PerfEval.Tests.Requirements;
using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Checking;

/// <summary>The checks against the hand-listed contradictions of five real documents.</summary>
public sealed partial class SeedFindingsTests() : WarehouseContract(new SqliteTestDatabase())
{
    [SharedSeedsFact]
    public async Task RunAsync_FindsTheListedContradictionsAndLittleElse_InTheSeeds()
    {
        var shared = Requirement.SharedFolder.Demand();
        await DocumentLoader.For(Database).LoadAsync([Path.Combine(shared, "seeds")], new LoadOptions());
        await new DocumentChecker(Database, TimeProvider.System).RunAsync();
        var folder = Path.Combine(Database.DataDirectory, "export");
        await new DataPackage(Database, TimeProvider.System).WriteAsync(folder, allVersions: false);

        var score = Summary().Match(await ScoreAsync(shared, folder));

        score.Success.ShouldBeTrue();
        Number(score.Groups["recall"]).ShouldBeGreaterThanOrEqualTo(0.9m);
        Number(score.Groups["listed"]).ShouldBeGreaterThanOrEqualTo(0.95m);
    }

    private static decimal Number(Group group) => decimal.Parse(group.Value, CultureInfo.InvariantCulture);

    private static async Task<string> ScoreAsync(string shared, string folder)
    {
        using var python = Process.Start(new ProcessStartInfo("python3", [Path.Combine(shared, "score_findings.py"), folder]) { RedirectStandardOutput = true })!;
        var output = await python.StandardOutput.ReadToEndAsync();
        await python.WaitForExitAsync();
        return output;
    }

    [GeneratedRegex(@"ALL recall (?<recall>[\d.]+) .* errors on listed lines (?<listed>[\d.]+)")]
    private static partial Regex Summary();
}
