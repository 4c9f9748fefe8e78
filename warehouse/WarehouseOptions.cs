using Microsoft.Extensions.Configuration;
using PerfEval.Warehouse.Sql;

namespace PerfEval.Warehouse;

/// <summary>数据仓库设置 — which engine holds the warehouse and where; the embedded one is a file in the data folder.</summary>
public sealed record WarehouseOptions
{
    /// <summary>The data folder without any setting: <c>data</c> under the current folder.</summary>
    public const string DefaultDataDirectory = "data";

    /// <summary>数据库引擎.</summary>
    public WarehouseProvider Provider { get; init; } = WarehouseProvider.Sqlite;

    /// <summary>数据文件夹 — holds the embedded warehouse and the original files; created when missing.</summary>
    public string DataDirectory { get; init; } = DefaultDataDirectory;

    /// <summary>连接字符串 — of a server engine; not used by the embedded one.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Reads <c>Warehouse:Provider</c>, <c>Warehouse:DataDirectory</c> and <c>ConnectionStrings:Warehouse</c>.</summary>
    public static WarehouseOptions From(IConfiguration configuration) => new()
    {
        Provider = configuration.GetValue("Warehouse:Provider", WarehouseProvider.Sqlite),
        DataDirectory = configuration["Warehouse:DataDirectory"] is { Length: > 0 } directory ? directory : DefaultDataDirectory,
        ConnectionString = configuration.GetConnectionString("Warehouse"),
    };
}
