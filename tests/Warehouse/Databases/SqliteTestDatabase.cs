using PerfEval.Warehouse;

namespace PerfEval.Tests.Warehouse.Databases;

/// <summary>A folder with a copy of one migrated file: migrating costs more than most tests.</summary>
public sealed class SqliteTestDatabase : ITestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MigrateAsync);

    private readonly TemporaryFolder _folder = new();

    public async Task<WarehouseDatabase> OpenAsync()
    {
        File.Copy(await Template.Value, Path.Combine(_folder.Path, "warehouse.db"));
        return WarehouseDatabase.Open(new WarehouseOptions { DataDirectory = _folder.Path });
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<string> MigrateAsync()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        var database = WarehouseDatabase.Open(new WarehouseOptions { DataDirectory = folder.Path });
        await database.MigrateAsync();
        await using (var connection = await database.OpenConnectionAsync())
        {
            using var checkpoint = connection.CreateCommand();
            checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            checkpoint.ExecuteNonQuery();
        }

        return Path.Combine(folder.Path, "warehouse.db");
    }
}
