using PerfEval.Etl.Jobs;
using PerfEval.Etl.Loading;
using PerfEval.Etl.Samples;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Marts.Audit;

namespace PerfEval.Tests.Etl.Jobs;

public sealed class RefreshMartsJobTests : IAsyncLifetime
{
    private readonly SqliteTestDatabase _database = new();
    private readonly TemporaryFolder _samples = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _samples.Dispose();
    }

    [Fact]
    public async Task RunAsync_ReportsAndMends_WhatSomebodyChangedInTheMarts()
    {
        var database = await _database.OpenAsync();
        SampleFolder.Write(_samples.Path, new SampleOptions(Departments: 1, Years: 1, Projects: 2));
        await DocumentLoader.For(database).LoadAsync([_samples.Path], new LoadOptions());
        await using (var connection = await database.OpenConnectionAsync())
        {
            using var tamper = connection.CreateCommand();
            tamper.CommandText = "UPDATE mart_project_year SET outturn_fen = outturn_fen + 1 WHERE outturn_fen IS NOT NULL";
            tamper.ExecuteNonQuery().ShouldBePositive();
        }

        var outcome = await new RefreshMartsJob(database).RunAsync(new Progress<JobProgress>(), CancellationToken.None);

        outcome.Summary.ShouldNotContain(" 0 处与明细不符");
        (await new MartAudit(database).RunAsync()).Differences.ShouldBeEmpty();
    }
}
