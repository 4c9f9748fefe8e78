using Microsoft.EntityFrameworkCore;

namespace PerfEval.Warehouse.Star;

/// <summary>数据仓库（SQLite）— the embedded default.</summary>
public sealed class SqliteWarehouseContext(DbContextOptions<SqliteWarehouseContext> options) : WarehouseContext(options);
