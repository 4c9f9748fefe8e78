using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PerfEval.Warehouse.Star.DesignTime;

/// <summary>Lets <c>dotnet ef</c> make SQL Server migrations without a server.</summary>
internal sealed class SqlServerDesignContext : IDesignTimeDbContextFactory<SqlServerWarehouseContext>
{
    public SqlServerWarehouseContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerWarehouseContext>().UseSqlServer("Server=.;Database=perfeval").Options);
}
