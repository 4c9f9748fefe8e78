using System.Data.Common;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse;

namespace PerfEval.Tests.Warehouse;

/// <summary>The embedded warehouse also withstands processes that start together and processes that were killed.</summary>
public sealed class MigrationSqliteTests() : MigrationContract(new SqliteTestDatabase())
{
    [Fact]
    public async Task MigrateAsync_MakesOneWarehouse_WhenSeveralStartTogetherInAnEmptyFolder()
    {
        using var folder = new TemporaryFolder();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Open(folder).MigrateAsync())));

        await using var context = Open(folder).CreateContext();
        context.Grades.Count().ShouldBe(8);
    }

    [Fact]
    public async Task MigrateAsync_GoesOn_WhenAKilledProcessLeftItsLocksBehind()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "warehouse.db.lock"), "");
        await ExecuteAsync(folder, "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2020-01-01')");

        await Open(folder).MigrateAsync().WaitAsync(TimeSpan.FromSeconds(60));

        await using var context = Open(folder).CreateContext();
        context.Grades.Count().ShouldBe(8);
    }

    [Fact]
    public async Task MigrateAsync_GoesOn_WhenItWasKilledBeforeTheFirstMigrationWasDone()
    {
        using var folder = new TemporaryFolder();
        await ExecuteAsync(folder, "CREATE TABLE \"__EFMigrationsHistory\" (\"MigrationId\" TEXT NOT NULL CONSTRAINT \"PK___EFMigrationsHistory\" PRIMARY KEY, \"ProductVersion\" TEXT NOT NULL)");

        await Open(folder).MigrateAsync();

        await using var context = Open(folder).CreateContext();
        context.Grades.Count().ShouldBe(8);
    }

    [Fact]
    public async Task MigrateAsync_Waits_WhileAnotherProcessHoldsTheLock()
    {
        using var folder = new TemporaryFolder();
        var held = new FileStream(Path.Combine(folder.Path, "warehouse.db.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var migration = Task.Run(() => Open(folder).MigrateAsync());
        await Task.Delay(300);
        var waited = !migration.IsCompleted && !File.Exists(Path.Combine(folder.Path, "warehouse.db"));
        held.Dispose();
        await migration;

        waited.ShouldBeTrue();
    }

    [Fact]
    public async Task MigrateAsync_Refuses_WhenTheWarehouseIsOfANewerVersion()
    {
        using var folder = new TemporaryFolder();
        await Open(folder).MigrateAsync();
        await ExecuteAsync(folder, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('99991231235959_Later', '99.0.0')");

        var refused = await Should.ThrowAsync<WarehouseUnavailableException>(() => Open(folder).MigrateAsync());

        (refused.Trouble, refused.Detail).ShouldBe((WarehouseTrouble.NewerVersion, "99991231235959_Later"));
    }

    [Fact]
    public async Task OpenConnectionAsync_IsDurableAndGuarded()
    {
        await using var connection = await Database.OpenConnectionAsync();

        Ask(connection, "PRAGMA journal_mode").ShouldBe("wal");
        Ask(connection, "PRAGMA synchronous").ShouldBe("2");
        Ask(connection, "PRAGMA foreign_keys").ShouldBe("1");
        Database.SizeInBytes.ShouldNotBeNull().ShouldBeGreaterThan(0);
    }

    private static WarehouseDatabase Open(TemporaryFolder folder) => WarehouseDatabase.Open(new WarehouseOptions { DataDirectory = folder.Path });

    private static async Task ExecuteAsync(TemporaryFolder folder, string sql)
    {
        await using var connection = await Open(folder).OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static string? Ask(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
