using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PerfEval.Dashboard.Hosting;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Dashboard.Hosting;

public sealed class StartUpTests : IAsyncDisposable
{
    private readonly SqliteTestDatabase _database = new();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData(null, null, 1)]
    [InlineData(LoadTriggers.Samples, LoadRunStatuses.Running, 1)]
    [InlineData(LoadTriggers.Samples, LoadRunStatuses.Cancelled, 1)]
    [InlineData(LoadTriggers.Samples, LoadRunStatuses.Finished, 0)]
    [InlineData(LoadTriggers.Command, LoadRunStatuses.Running, 0)]
    public async Task Start_FillsTheWarehouse_UnlessItWasFilledOrHoldsSomebodysDocuments(string? triggeredBy, string? status, int loads)
    {
        var database = await _database.OpenAsync();
        if (triggeredBy is not null)
            await NoteRunAsync(database, triggeredBy, status!);
        var readiness = new Readiness();
        var loaded = 0;

        using var startUp = new StartUp(
            new ServiceCollection().BuildServiceProvider(),
            database,
            new MartReader(database),
            readiness,
            [(_, _) => Task.FromResult(loaded++)],
            NullLogger<StartUp>.Instance);
        await startUp.StartAsync(CancellationToken.None);
        await startUp.ExecuteTask!;

        loaded.ShouldBe(loads);
        readiness.Stage.ShouldBe(StartStage.Ready);
    }

    private static async Task NoteRunAsync(WarehouseDatabase database, string triggeredBy, string status)
    {
        await using var context = database.CreateContext();
        context.LoadRuns.Add(new LoadRun { TriggeredBy = triggeredBy, Status = status, StartedAt = DateTime.UtcNow });
        await context.SaveChangesAsync();
    }
}
