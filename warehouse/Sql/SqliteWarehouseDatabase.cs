using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Sql;

/// <summary>嵌入式数据库 — one SQLite file in the data folder: WAL, every commit on disk, foreign keys on.</summary>
internal sealed class SqliteWarehouseDatabase : WarehouseDatabase
{
    public const string FileName = "warehouse.db";

    /// <summary>All migrations as one script: a new warehouse needs neither EF Core's models of each nor its generator, which take half a second.</summary>
    private const string CreateScript = "PerfEval.Warehouse.Migrations.Sqlite.Create.sql";

    private readonly string _path;
    private readonly string _connectionString;
    private readonly DbContextOptions<SqliteWarehouseContext> _contextOptions;

    public SqliteWarehouseDatabase(string path)
    {
        _path = path;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 60 }.ToString();
        _contextOptions = new DbContextOptionsBuilder<SqliteWarehouseContext>()
            .UseSqlite(_connectionString)
            .AddInterceptors(new SqliteSettings())
            // The test that compares model and migrations takes the place of doing so at every start.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options;
    }

    public override SqlDialect Dialect { get; } = new SqliteDialect();

    public override long? SizeInBytes => new[] { _path, _path + "-wal" }.Where(File.Exists).Sum(file => new FileInfo(file).Length);

    public override WarehouseContext CreateContext() => new SqliteWarehouseContext(_contextOptions) { ReviewThresholdE4 = ReviewThresholdE4 };

    public override async Task<DbConnection> OpenConnectionAsync(CancellationToken cancellationToken = default)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellationToken);
        SqliteSettings.Apply(connection);
        return connection;
    }

    public override async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        using var alone = await FileLock.TakeAsync(_path + ".lock", TimeSpan.FromMinutes(2), cancellationToken);
        await using var connection = await OpenConnectionAsync(cancellationToken);
        await using var context = CreateContext();
        var applied = AppliedMigrations(connection);
        if (applied is not null && IsUpToDate(context, applied))
            return;

        Execute(connection, "PRAGMA journal_mode = WAL");
        if (applied is null)
        {
            Execute(connection, SqlText.Named(CreateScript));
            return;
        }

        // EF's own lock is a row that stays behind when its holder is killed. Whoever holds the file lock knows that nobody else does.
        Execute(connection, "DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        await context.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>Empty for a file without any history of migrations, a new one.</summary>
    private static HashSet<string>? AppliedMigrations(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";
        if (command.ExecuteScalar() is 0L)
            return null;

        command.CommandText = "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"";
        using var reader = command.ExecuteReader();
        return [.. reader.Cast<DbDataRecord>().Select(row => row.GetString(0))];
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
