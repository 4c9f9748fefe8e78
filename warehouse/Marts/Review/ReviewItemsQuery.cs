namespace PerfEval.Warehouse.Marts.Review;

/// <summary>待复核清单 — doubtful facts and open places of current versions, most money first.</summary>
public sealed record ReviewItemsQuery : IPagedMartQuery<ReviewItemRow>
{
    /// <summary>地区 — these regions only; empty for all.</summary>
    public int[] RegionKeys { get; init; } = [];

    /// <summary>年度 — these years only; empty for all.</summary>
    public int[] Years { get; init; } = [];

    /// <summary>文件 — one document only.</summary>
    public int? DocumentKey { get; init; }

    /// <summary>原因 — one cause only.</summary>
    public string? Reason { get; init; }

    /// <summary>对象种类 — one kind only.</summary>
    public string? Kind { get; init; }

    /// <summary>键 — one item only; goes with its kind.</summary>
    public long? ItemKey { get; init; }

    /// <inheritdoc />
    public int Skip { get; init; }

    /// <inheritdoc />
    public int Take { get; init; } = 50;
}
