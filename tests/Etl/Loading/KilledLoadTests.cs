using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Loading;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Etl.Loading;

/// <summary>A load that is killed at any moment leaves each document wholly there or not at all, and the next load finishes the work.</summary>
public sealed class KilledLoadTests : IDisposable
{
    private const int Kills = 20;
    private const int DocumentsPerKill = 12;

    private readonly TestDocuments _documents = new();
    private readonly TemporaryFolder _data = new();

    [Fact]
    public async Task LoadAsync_LeavesWholeDocumentsOnly_WhenTheProcessIsKilledTwentyTimes()
    {
        var moments = new Random(20221031);
        var interrupted = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            for (var i = 0; i < DocumentsPerKill; i++) _documents.Form($"{kill}/{i}.txt", $"第{kill}批第{i}号档案数字化加工");

            await KillWhileLoadingAsync(Path.Combine(_documents.Folder, Number(kill)), moments);

            var database = WarehouseDatabase.Open(new WarehouseOptions { DataDirectory = _data.Path });
            await database.MigrateAsync();
            var whole = await ShouldHoldWholeDocumentsAsync(database);
            if (whole % DocumentsPerKill != 0) interrupted++;
            var rest = await DocumentLoader.For(database).LoadAsync([_documents.Folder], new LoadOptions());
            rest.Count(LoadOutcome.Failed).ShouldBe(0);
            (await ShouldHoldWholeDocumentsAsync(database)).ShouldBe((kill + 1) * DocumentsPerKill);
        }

        // Otherwise the kills all came before or after the work and the test has shown nothing.
        interrupted.ShouldBeGreaterThan(Kills / 4);
    }

    public void Dispose()
    {
        _documents.Dispose();
        _data.Dispose();
    }

    // Half of the kills come at any time after the start, half after a line of progress, which is sure to be amid the documents.
    private async Task KillWhileLoadingAsync(string folder, Random moments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PerfEval.Etl.dll"), "load", folder, "--data", _data.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        if (moments.Next(2) == 0)
        {
            await Task.Delay(moments.Next(100, 2_500));
        }
        else
        {
            for (var line = moments.Next(1, DocumentsPerKill); line > 0 && await process.StandardOutput.ReadLineAsync() is not null; line--) continue;
            await Task.Delay(moments.Next(0, 8));
        }

        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task<int> ShouldHoldWholeDocumentsAsync(WarehouseDatabase database)
    {
        await using var context = database.CreateContext();
        var versions = await context.DocumentVersions.AsNoTracking().ToListAsync();
        var executions = await context.ProjectExecutionFacts.GroupBy(fact => fact.DocumentVersionKey).ToDictionaryAsync(group => group.Key, group => group.Count());
        var indicators = await context.IndicatorResultFacts.GroupBy(fact => fact.DocumentVersionKey).ToDictionaryAsync(group => group.Key, group => group.Count());
        var readings = await context.DocumentReadings.Select(reading => reading.DocumentVersionKey).ToHashSetAsync();
        var noted = await context.LoadRunFiles.Where(file => file.DocumentVersionKey != null).Select(file => file.DocumentVersionKey!.Value).ToHashSetAsync();
        var marts = await context.Database.SqlQueryRaw<long>("SELECT COUNT(*) AS Value FROM mart_project_year").SingleAsync();
        foreach (var version in versions)
        {
            version.Status.ShouldBe(DocumentStatuses.Loaded);
            (executions.GetValueOrDefault(version.DocumentVersionKey), indicators.GetValueOrDefault(version.DocumentVersionKey)).ShouldBe((1, 3));
            readings.ShouldContain(version.DocumentVersionKey);
            noted.ShouldContain(version.DocumentVersionKey);
            File.Exists(Path.Combine(DocumentLoader.OriginalsOf(database), version.Sha256[..2], version.Sha256)).ShouldBeTrue();
        }

        (executions.Count, indicators.Count, (int)marts).ShouldBe((versions.Count, versions.Count, versions.Count));
        return versions.Count;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
