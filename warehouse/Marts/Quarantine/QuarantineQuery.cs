namespace PerfEval.Warehouse.Marts.Quarantine;

/// <summary>待定项 — open items of refused files and current versions, page by page.</summary>
public sealed record QuarantineQuery : IPagedMartQuery<QuarantineRow>
{
    /// <summary>文件版本 — of one document only.</summary>
    public int? DocumentVersionKey { get; init; }

    /// <summary>原因 — one cause only.</summary>
    public string? Reason { get; init; }

    /// <summary>地区 — these regions only; empty for all.</summary>
    public int[] RegionKeys { get; init; } = [];

    /// <summary>年度 — these years only; empty for all.</summary>
    public int[] Years { get; init; } = [];

    /// <inheritdoc />
    public int Skip { get; init; }

    /// <inheritdoc />
    public int Take { get; init; } = 50;
}
