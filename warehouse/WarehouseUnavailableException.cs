namespace PerfEval.Warehouse;

/// <summary>数据仓库不可用 — carries the cause as a key of the message catalogue.</summary>
/// <param name="trouble">Why.</param>
/// <param name="detail">What the message adds, e.g. the lock file.</param>
public sealed class WarehouseUnavailableException(WarehouseTrouble trouble, string detail) : Exception($"{trouble}: {detail}")
{
    /// <summary>原因.</summary>
    public WarehouseTrouble Trouble { get; } = trouble;

    /// <summary>细节.</summary>
    public string Detail { get; } = detail;
}
