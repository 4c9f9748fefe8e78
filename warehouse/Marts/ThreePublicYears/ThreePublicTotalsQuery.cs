namespace PerfEval.Warehouse.Marts.ThreePublicYears;

/// <summary>三公经费合计 — oldest year first.</summary>
public sealed record ThreePublicTotalsQuery : IMartQuery<ThreePublicTotalRow>
{
    /// <summary>地区 — these regions only; empty for all.</summary>
    public int[] RegionKeys { get; init; } = [];

    /// <summary>年度 — these years only; empty for all.</summary>
    public int[] Years { get; init; } = [];
}
