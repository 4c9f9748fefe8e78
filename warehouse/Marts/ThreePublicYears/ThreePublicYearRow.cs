namespace PerfEval.Warehouse.Marts.ThreePublicYears;

/// <summary>“三公”经费年度 — budget and outturn of one category. One row per department, fiscal year and category.</summary>
public sealed class ThreePublicYearRow
{
    /// <summary>部门.</summary>
    public int DepartmentKey { get; set; }

    /// <summary>年度.</summary>
    public int FiscalYear { get; set; }

    /// <summary>类别 — total, overseas, vehicle …</summary>
    public required string Category { get; set; }

    /// <summary>地区.</summary>
    public int RegionKey { get; set; }

    /// <summary>年初预算数 — of the budget disclosure, fen.</summary>
    public long? InitialFen { get; set; }

    /// <summary>来源事实 — in fact_three_public.</summary>
    public long? InitialFactKey { get; set; }

    /// <summary>决算公开中的预算数 — budget column of the final accounts, fen; often rewritten to the outturn.</summary>
    public long? FullYearFen { get; set; }

    /// <summary>来源事实 — in fact_three_public.</summary>
    public long? FullYearFactKey { get; set; }

    /// <summary>决算数 — fen.</summary>
    public long? OutturnFen { get; set; }

    /// <summary>来源事实 — in fact_three_public.</summary>
    public long? OutturnFactKey { get; set; }

    /// <summary>比上年增减 — fen, signed, as stated.</summary>
    public long? ChangeFen { get; set; }

    /// <summary>来源事实 — in fact_three_public.</summary>
    public long? ChangeFactKey { get; set; }
}
