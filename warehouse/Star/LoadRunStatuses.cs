namespace PerfEval.Warehouse.Star;

/// <summary>批次状态 — codes of how a load run stands.</summary>
public static class LoadRunStatuses
{
    /// <summary>进行中.</summary>
    public const string Running = "running";

    /// <summary>已完成.</summary>
    public const string Finished = "finished";

    /// <summary>已取消.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>失败 — ended by an unexpected error.</summary>
    public const string Failed = "failed";
}
