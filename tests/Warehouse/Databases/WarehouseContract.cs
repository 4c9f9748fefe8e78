using PerfEval.Warehouse;
using PerfEval.Warehouse.Marts;

namespace PerfEval.Tests.Warehouse.Databases;

/// <summary>What every contract begins with: a fresh warehouse and its reader.</summary>
public abstract class WarehouseContract(ITestDatabase testDatabase) : IAsyncLifetime
{
    protected WarehouseDatabase Database { get; private set; } = null!;

    protected MartReader Reader => new(Database);

    public async Task InitializeAsync() => Database = await testDatabase.OpenAsync();

    public async Task DisposeAsync() => await testDatabase.DisposeAsync();
}
