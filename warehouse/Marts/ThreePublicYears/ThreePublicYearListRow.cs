namespace PerfEval.Warehouse.Marts.ThreePublicYears;

/// <summary>“三公”经费年度 — a <see cref="ThreePublicYearRow"/> with its names and the states of its figures. One row per department, fiscal year and category.</summary>
public sealed record ThreePublicYearListRow
{
    /// <summary>部门.</summary>
    public int DepartmentKey { get; init; }

    /// <summary>部门名称.</summary>
    public string DepartmentName { get; init; } = "";

    /// <summary>地区.</summary>
    public int RegionKey { get; init; }

    /// <summary>地区名称.</summary>
    public string RegionName { get; init; } = "";

    /// <summary>演示数据.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>年度.</summary>
    public int FiscalYear { get; init; }

    /// <summary>类别.</summary>
    public string Category { get; init; } = "";

    /// <summary>年初预算数 — of the budget disclosure, fen.</summary>
    public long? InitialFen { get; init; }

    /// <summary>来源事实.</summary>
    public long? InitialFactKey { get; init; }

    /// <summary>取值状态.</summary>
    public string? InitialState { get; init; }

    /// <summary>决算公开中的预算数 — fen.</summary>
    public long? FullYearFen { get; init; }

    /// <summary>来源事实.</summary>
    public long? FullYearFactKey { get; init; }

    /// <summary>取值状态.</summary>
    public string? FullYearState { get; init; }

    /// <summary>决算数 — fen.</summary>
    public long? OutturnFen { get; init; }

    /// <summary>来源事实.</summary>
    public long? OutturnFactKey { get; init; }

    /// <summary>取值状态.</summary>
    public string? OutturnState { get; init; }

    /// <summary>上年决算数 — outturn of the year before, fen; empty when that year has none.</summary>
    public long? PriorOutturnFen { get; init; }
}
