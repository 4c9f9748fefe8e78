namespace PerfEval.Warehouse.Marts.Review;

/// <summary>待复核的原因 — causes of what waits for a person, most money first.</summary>
public sealed record ReviewCausesQuery : IMartQuery<ReviewCauseRow>
{
    /// <summary>地区 — these regions only; empty for all.</summary>
    public int[] RegionKeys { get; init; } = [];

    /// <summary>年度 — these years only; empty for all.</summary>
    public int[] Years { get; init; } = [];

    /// <summary>文件 — one document only.</summary>
    public int? DocumentKey { get; init; }
}
