namespace PerfEval.Warehouse.Marts.DepartmentYears;

/// <summary>部门年度 — a <see cref="DepartmentYearRow"/> with its names. One row per department and fiscal year.</summary>
public sealed class DepartmentYearListRow : ExecutionSums
{
    /// <summary>部门.</summary>
    public int DepartmentKey { get; init; }

    /// <summary>部门名称.</summary>
    public string DepartmentName { get; init; } = "";

    /// <summary>地区.</summary>
    public int RegionKey { get; init; }

    /// <summary>地区名称.</summary>
    public string RegionName { get; init; } = "";

    /// <summary>年度.</summary>
    public int FiscalYear { get; init; }

    /// <summary>年初预算 — of the department as a whole, in fen.</summary>
    public long? InitialBudgetFen { get; init; }

    /// <summary>年初预算的口径.</summary>
    public string? InitialBudgetBase { get; init; }

    /// <summary>来源事实.</summary>
    public long? InitialBudgetFactKey { get; init; }

    /// <summary>本年支出 — fen.</summary>
    public long? OutturnFen { get; init; }

    /// <summary>本年支出的项目代码.</summary>
    public string? OutturnLine { get; init; }

    /// <summary>来源事实.</summary>
    public long? OutturnFactKey { get; init; }

    /// <summary>执行率的分子 — fen.</summary>
    public long? RateOutturnFen { get; init; }

    /// <summary>来源事实.</summary>
    public long? RateOutturnFactKey { get; init; }

    /// <summary>年初预算执行率 — ten-thousandths.</summary>
    public long? InitialRateBp { get; init; }

    /// <summary>公布的完成率 — ten-thousandths of a percent.</summary>
    public long? PrintedRateE4 { get; init; }

    /// <summary>来源事实.</summary>
    public long? PrintedRateFactKey { get; init; }

    /// <summary>整体支出自评得分 — ten-thousandths of a point.</summary>
    public long? OverallScoreE4 { get; init; }

    /// <summary>来源事实.</summary>
    public long? OverallScoreFactKey { get; init; }

    /// <summary>编制数.</summary>
    public long? StaffAuthorised { get; init; }

    /// <summary>来源事实.</summary>
    public long? StaffAuthorisedFactKey { get; init; }

    /// <summary>实有人数.</summary>
    public long? StaffActual { get; init; }

    /// <summary>来源事实.</summary>
    public long? StaffActualFactKey { get; init; }
}
