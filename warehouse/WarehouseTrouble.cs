namespace PerfEval.Warehouse;

/// <summary>数据仓库故障 — why the warehouse cannot be opened; each has a message in the resources.</summary>
public enum WarehouseTrouble
{
    /// <summary>被占用 — another process is changing the schema and does not finish.</summary>
    Locked,

    /// <summary>版本较新 — the warehouse was made by a newer version of the product.</summary>
    NewerVersion,
}
