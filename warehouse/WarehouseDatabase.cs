using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Sql;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse;

/// <summary>数据库 — the one door to the warehouse: contexts for schema and writes, connections for reads, migrations.</summary>
public abstract class WarehouseDatabase
{
    static WarehouseDatabase() => DapperSettings.Apply();

    /// <summary>数据文件夹 — absolute; original files lie here whatever the engine.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>复核阈值 — in ten-thousandths; facts below it feed no chart and no export.</summary>
    public int ReviewThresholdE4 { get; init; } = new WarehouseOptions().ReviewThresholdE4;

    /// <summary>方言 — what differs between engines in SQL text.</summary>
    public abstract SqlDialect Dialect { get; }

    public static WarehouseDatabase Open(WarehouseOptions options)
    {
        var directory = Path.GetFullPath(options.DataDirectory);
        return options.Provider switch
        {
            WarehouseProvider.Sqlite => new SqliteWarehouseDatabase(Path.Combine(directory, SqliteWarehouseDatabase.FileName))
            {
                DataDirectory = directory, ReviewThresholdE4 = options.ReviewThresholdE4,
            },
            WarehouseProvider.SqlServer => new SqlServerWarehouseDatabase(
                options.ConnectionString ?? throw new InvalidOperationException("ConnectionStrings:Warehouse is missing."))
            {
                DataDirectory = directory, ReviewThresholdE4 = options.ReviewThresholdE4,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(options)),
        };
    }

    /// <summary>A context of its own connection; the caller disposes it.</summary>
    public abstract WarehouseContext CreateContext();

    /// <summary>An open connection for reading; the caller disposes it.</summary>
    public abstract Task<DbConnection> OpenConnectionAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Brings the schema up to date. Only one process does so at a time; the lock is released by the system when its holder dies.
    /// Returns at once when there is nothing to do.
    /// </summary>
    /// <exception cref="WarehouseUnavailableException">Another process holds the lock too long, or the warehouse was made by a newer version.</exception>
    public abstract Task MigrateAsync(CancellationToken cancellationToken = default);

    /// <summary>大小 — bytes the warehouse takes; empty where the engine does not tell.</summary>
    public abstract long? SizeInBytes { get; }

    /// <summary>Whether all migrations of this version are applied; refuses a warehouse made by a newer version.</summary>
    private protected static bool IsUpToDate(WarehouseContext context, IReadOnlySet<string> applied)
    {
        var known = context.Database.GetMigrations().ToList();
        if (applied.Except(known).Order(StringComparer.Ordinal).LastOrDefault() is { } newer)
            throw new WarehouseUnavailableException(WarehouseTrouble.NewerVersion, newer);
        return known.TrueForAll(applied.Contains);
    }
}
