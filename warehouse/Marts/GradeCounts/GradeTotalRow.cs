namespace PerfEval.Warehouse.Marts.GradeCounts;

/// <summary>等级合计 — projects of a grade in the chosen regions and years. One row per grade.</summary>
public sealed record GradeTotalRow
{
    /// <summary>等级.</summary>
    public string Grade { get; init; } = "";

    /// <summary>名次 — 1 is best.</summary>
    public short Rank { get; init; }

    /// <summary>公布的项目数.</summary>
    public int PrintedCount { get; init; }

    /// <summary>公布项目的年初预算 — fen.</summary>
    public long? PrintedInitialFen { get; init; }

    /// <summary>重算的项目数.</summary>
    public int RecomputedCount { get; init; }

    /// <summary>还原的项目数.</summary>
    public int RebasedCount { get; init; }

    /// <summary>还原项目的年初预算 — fen.</summary>
    public long? RebasedInitialFen { get; init; }
}
