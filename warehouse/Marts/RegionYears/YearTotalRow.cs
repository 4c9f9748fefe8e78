namespace PerfEval.Warehouse.Marts.RegionYears;

/// <summary>年度合计 — sums over the chosen regions. One row per fiscal year.</summary>
public sealed class YearTotalRow : ExecutionSums
{
    /// <summary>年度.</summary>
    public int FiscalYear { get; init; }

    /// <summary>部门数.</summary>
    public int DepartmentCount { get; init; }

    /// <summary>可计算部门执行率的部门数.</summary>
    public int RatedDepartmentCount { get; init; }

    /// <summary>其年初预算合计 — fen.</summary>
    public long? RatedBudgetFen { get; init; }

    /// <summary>其执行数合计 — fen.</summary>
    public long? RatedBudgetOutturnFen { get; init; }
}
