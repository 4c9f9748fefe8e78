using Microsoft.Data.Sqlite;

namespace PerfEval.Tests.Warehouse.Databases;

/// <summary>A folder that exists as long as the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("perfeval-test-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}
