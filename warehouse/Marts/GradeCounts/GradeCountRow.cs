namespace PerfEval.Warehouse.Marts.GradeCounts;

/// <summary>等级分布 — projects of a grade as printed, as the printed score gives it and as the rebased score gives it. One row per department, fiscal year and grade.</summary>
public sealed class GradeCountRow
{
    /// <summary>部门.</summary>
    public int DepartmentKey { get; set; }

    /// <summary>年度.</summary>
    public int FiscalYear { get; set; }

    /// <summary>等级 — name in the region's scale, or as printed where the scale has no such grade.</summary>
    public required string Grade { get; set; }

    /// <summary>名次 — 1 is best; 9 where the scale has no such grade.</summary>
    public short Rank { get; set; }

    /// <summary>地区.</summary>
    public int RegionKey { get; set; }

    /// <summary>公布的项目数.</summary>
    public int PrintedCount { get; set; }

    /// <summary>公布项目的年初预算 — fen.</summary>
    public long? PrintedInitialFen { get; set; }

    /// <summary>重算的项目数.</summary>
    public int RecomputedCount { get; set; }

    /// <summary>重算项目的年初预算 — fen.</summary>
    public long? RecomputedInitialFen { get; set; }

    /// <summary>还原的项目数.</summary>
    public int RebasedCount { get; set; }

    /// <summary>还原项目的年初预算 — fen.</summary>
    public long? RebasedInitialFen { get; set; }
}
