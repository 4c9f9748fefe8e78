namespace PerfEval.Warehouse.Marts.Quarantine;

/// <summary>待定原因 — open items by cause, most frequent first.</summary>
public sealed record QuarantineCausesQuery : IMartQuery<QuarantineCauseRow>
{
    /// <summary>地区 — these regions only; empty for all.</summary>
    public int[] RegionKeys { get; init; } = [];

    /// <summary>年度 — these years only; empty for all.</summary>
    public int[] Years { get; init; } = [];
}
