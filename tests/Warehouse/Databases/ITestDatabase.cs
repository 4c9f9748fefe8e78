using PerfEval.Warehouse;

namespace PerfEval.Tests.Warehouse.Databases;

/// <summary>A fresh, migrated warehouse of one engine; gone when the test is over.</summary>
public interface ITestDatabase : IAsyncDisposable
{
    Task<WarehouseDatabase> OpenAsync();
}
