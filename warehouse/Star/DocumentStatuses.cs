namespace PerfEval.Warehouse.Star;

/// <summary>文件状态 — codes of what became of a file.</summary>
public static class DocumentStatuses
{
    /// <summary>已载入 — loaded, nothing left open.</summary>
    public const string Loaded = "loaded";

    /// <summary>已载入，有待定项 — loaded, but some places were not understood.</summary>
    public const string Partial = "partial";

    /// <summary>未变 — the same bytes are in the warehouse already.</summary>
    public const string Unchanged = "unchanged";

    /// <summary>已隔离 — could not be read or told; nothing of it was loaded.</summary>
    public const string Quarantined = "quarantined";

    /// <summary>失败 — an unexpected error; will be tried again.</summary>
    public const string Failed = "failed";
}
