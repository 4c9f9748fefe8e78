using Microsoft.Extensions.DependencyInjection;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Marts;

namespace PerfEval.Tests.Dashboard;

/// <summary>A browser-less page over a fresh warehouse, which a test fills in its own words.</summary>
public abstract class DashboardDatabaseContext : DashboardContext, IAsyncLifetime
{
    private readonly SqliteTestDatabase _file = new();

    protected WarehouseDatabase Database { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        Database = await _file.OpenAsync();
        Services.AddSingleton(new MartReader(Database));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await _file.DisposeAsync();
    }
}
