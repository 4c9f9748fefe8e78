using Microsoft.Extensions.DependencyInjection;
using PerfEval.Dashboard.Hosting;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Intake;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Review;

namespace PerfEval.Tests.Dashboard;

/// <summary>A browser-less page over a fresh warehouse, which a test fills in its own words.</summary>
public abstract class DashboardDatabaseContext : DashboardContext, IAsyncLifetime
{
    private readonly SqliteTestDatabase _file = new();

    protected WarehouseDatabase Database { get; private set; } = null!;

    /// <summary>What pages ask of the line is noted there.</summary>
    protected NotedIntake Intake { get; } = new();

    public virtual async Task InitializeAsync()
    {
        Database = await _file.OpenAsync();
        Services.AddSingleton(new MartReader(Database));
        Services.AddSingleton(new WarehouseOptions());
        Services.AddSingleton(new ReviewDesk(Database, TimeProvider.System));
        Services.AddSingleton<IDocumentIntake>(Intake);
        Services.AddScoped<Reviewer>();
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await _file.DisposeAsync();
    }
}
