namespace PerfEval.Warehouse.Marts.GradeCounts;

/// <summary>等级合计 — best grade first.</summary>
public sealed record GradeTotalsQuery : IMartQuery<GradeTotalRow>
{
    /// <summary>地区 — these regions only; empty for all.</summary>
    public int[] RegionKeys { get; init; } = [];

    /// <summary>年度 — these years only; empty for all.</summary>
    public int[] Years { get; init; } = [];

    /// <summary>部门 — one department only.</summary>
    public int? DepartmentKey { get; init; }
}
