using System.Data.Common;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Sql;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Etl.Loading;

/// <summary>A warehouse whose every context is prepared by a test, for example so that its file cannot grow.</summary>
public sealed class PreparedDatabase(WarehouseDatabase inner, Action<WarehouseContext> prepare) : WarehouseDatabase
{
    public override SqlDialect Dialect => inner.Dialect;

    public override long? SizeInBytes => inner.SizeInBytes;

    public override WarehouseContext CreateContext()
    {
        var context = inner.CreateContext();
        prepare(context);
        return context;
    }

    public override Task<DbConnection> OpenConnectionAsync(CancellationToken cancellationToken = default) => inner.OpenConnectionAsync(cancellationToken);

    public override Task MigrateAsync(CancellationToken cancellationToken = default) => inner.MigrateAsync(cancellationToken);
}
