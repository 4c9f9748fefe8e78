namespace PerfEval.Warehouse.Marts.ThreePublicYears;

/// <summary>三公经费清单 — by department, newest year first.</summary>
public sealed record ThreePublicYearsQuery : IMartQuery<ThreePublicYearListRow>
{
    /// <summary>地区 — these regions only; empty for all.</summary>
    public int[] RegionKeys { get; init; } = [];

    /// <summary>年度 — these years only; empty for all.</summary>
    public int[] Years { get; init; } = [];

    /// <summary>部门 — one department only.</summary>
    public int? DepartmentKey { get; init; }

    /// <summary>类别 — one category only.</summary>
    public string? Category { get; init; }
}
