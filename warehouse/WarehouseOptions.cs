using Microsoft.Extensions.Configuration;
using PerfEval.Warehouse.Sql;

namespace PerfEval.Warehouse;

/// <summary>数据仓库设置 — which engine holds the warehouse and where; the embedded one is a file in the data folder.</summary>
public sealed record WarehouseOptions
{
    /// <summary>The data folder without any setting: <c>data</c> under the current folder.</summary>
    public const string DefaultDataDirectory = "data";

    /// <summary>The review threshold without any setting: what is sooner wrong than right has less.</summary>
    public const decimal DefaultReviewThreshold = 0.6m;

    /// <summary>数据库引擎.</summary>
    public WarehouseProvider Provider { get; init; } = WarehouseProvider.Sqlite;

    /// <summary>数据文件夹 — holds the embedded warehouse and the original files; created when missing.</summary>
    public string DataDirectory { get; init; } = DefaultDataDirectory;

    /// <summary>连接字符串 — of a server engine; not used by the embedded one.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>复核阈值 — confidence from 0 to 1; a fact below it waits for a person instead of feeding charts and exports.</summary>
    public decimal ReviewThreshold { get; init; } = DefaultReviewThreshold;

    /// <summary>复核阈值 — in ten-thousandths, as facts keep their confidence; never zero, so that what a person rejected stays out.</summary>
    public int ReviewThresholdE4 => (int)Math.Round(Math.Clamp(ReviewThreshold, 0.0001m, 1m) * 10_000m);

    /// <summary>Reads <c>Warehouse:Provider</c>, <c>Warehouse:DataDirectory</c>, <c>ConnectionStrings:Warehouse</c> and <c>Review:Threshold</c>.</summary>
    public static WarehouseOptions From(IConfiguration configuration) => new()
    {
        Provider = configuration.GetValue("Warehouse:Provider", WarehouseProvider.Sqlite),
        DataDirectory = configuration["Warehouse:DataDirectory"] is { Length: > 0 } directory ? directory : DefaultDataDirectory,
        ConnectionString = configuration.GetConnectionString("Warehouse"),
        ReviewThreshold = configuration.GetValue("Review:Threshold", DefaultReviewThreshold),
    };
}
