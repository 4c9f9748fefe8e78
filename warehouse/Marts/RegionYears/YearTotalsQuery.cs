namespace PerfEval.Warehouse.Marts.RegionYears;

/// <summary>年度合计 — oldest year first.</summary>
public sealed record YearTotalsQuery : IMartQuery<YearTotalRow>
{
    /// <summary>地区 — these regions only; empty for all.</summary>
    public int[] RegionKeys { get; init; } = [];

    /// <summary>年度 — these years only; empty for all.</summary>
    public int[] Years { get; init; } = [];
}
