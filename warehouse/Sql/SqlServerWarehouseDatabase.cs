using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Sql;

/// <summary>服务器数据库 — SQL Server.</summary>
internal sealed class SqlServerWarehouseDatabase(string connectionString) : WarehouseDatabase
{
    private readonly DbContextOptions<SqlServerWarehouseContext> _contextOptions = new DbContextOptionsBuilder<SqlServerWarehouseContext>()
        .UseSqlServer(connectionString)
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
        .Options;

    public override SqlDialect Dialect { get; } = new SqlServerDialect();

    public override long? SizeInBytes => null;

    public override WarehouseContext CreateContext() => new SqlServerWarehouseContext(_contextOptions) { ReviewThresholdE4 = ReviewThresholdE4 };

    public override async Task<DbConnection> OpenConnectionAsync(CancellationToken cancellationToken = default)
    {
        var connection = new SqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    public override async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        // EF Core takes sp_getapplock for the session here: the server releases it when the connection ends, however it ends.
        await using var context = CreateContext();
        var applied = await context.Database.CanConnectAsync(cancellationToken)
            ? await context.Database.GetAppliedMigrationsAsync(cancellationToken)
            : [];
        if (!IsUpToDate(context, applied.ToHashSet()))
            await context.Database.MigrateAsync(cancellationToken);
    }
}
