using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PerfEval.Warehouse.Sql;

/// <summary>What every SQLite connection is told when it opens, whether EF Core or a query opens it.</summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    // FULL: a committed document survives a power failure. busy_timeout: a reader never meets a lock in WAL, a second writer waits.
    private const string Settings = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 60000; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;";

    public static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }
}
