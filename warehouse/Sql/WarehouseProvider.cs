namespace PerfEval.Warehouse.Sql;

/// <summary>数据库引擎.</summary>
public enum WarehouseProvider
{
    /// <summary>嵌入式 — one file, the default.</summary>
    Sqlite,

    /// <summary>服务器 — Microsoft SQL Server 2019 or later.</summary>
    SqlServer,
}
