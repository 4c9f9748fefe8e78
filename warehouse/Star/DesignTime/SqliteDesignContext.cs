using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PerfEval.Warehouse.Star.DesignTime;

/// <summary>Lets <c>dotnet ef</c> make SQLite migrations without a database.</summary>
internal sealed class SqliteDesignContext : IDesignTimeDbContextFactory<SqliteWarehouseContext>
{
    public SqliteWarehouseContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteWarehouseContext>().UseSqlite("Data Source=:memory:").Options);
}
