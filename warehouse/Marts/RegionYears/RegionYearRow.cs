namespace PerfEval.Warehouse.Marts.RegionYears;

/// <summary>地区年度 — sums of the departments that belong to the region itself. One row per region and fiscal year.</summary>
public sealed class RegionYearRow : ExecutionSums
{
    /// <summary>地区.</summary>
    public int RegionKey { get; set; }

    /// <summary>年度.</summary>
    public int FiscalYear { get; set; }

    /// <summary>部门数.</summary>
    public int DepartmentCount { get; set; }

    /// <summary>可计算部门执行率的部门数 — departments that have both an initial budget and the outturn of its scope.</summary>
    public int RatedDepartmentCount { get; set; }

    /// <summary>其年初预算合计 — fen.</summary>
    public long? RatedBudgetFen { get; set; }

    /// <summary>其执行数合计 — fen.</summary>
    public long? RatedBudgetOutturnFen { get; set; }
}
