namespace PerfEval.Warehouse.Marts.DepartmentYears;

/// <summary>
/// 部门年度 — spending of a department against its initial budget, its projects and its documents.
/// One row per department and fiscal year that has a document, a project or a headline figure.
/// </summary>
public sealed class DepartmentYearRow : ExecutionSums
{
    /// <summary>部门.</summary>
    public int DepartmentKey { get; set; }

    /// <summary>年度.</summary>
    public int FiscalYear { get; set; }

    /// <summary>地区.</summary>
    public int RegionKey { get; set; }

    /// <summary>年初预算 — of the department as a whole, in fen.</summary>
    public long? InitialBudgetFen { get; set; }

    /// <summary>年初预算的口径 — one of <see cref="InitialBudgetBases"/>.</summary>
    public string? InitialBudgetBase { get; set; }

    /// <summary>来源事实 — in fact_budget_line.</summary>
    public long? InitialBudgetFactKey { get; set; }

    /// <summary>本年支出 — outturn of the year in fen; the grand total only where the accounts print no other.</summary>
    public long? OutturnFen { get; set; }

    /// <summary>本年支出的项目代码 — the line it was taken from.</summary>
    public string? OutturnLine { get; set; }

    /// <summary>来源事实 — in fact_budget_line.</summary>
    public long? OutturnFactKey { get; set; }

    /// <summary>执行率的分子 — the outturn of the same scope as the base, in fen: the appropriation's outturn when the base is the appropriation's initial budget.</summary>
    public long? RateOutturnFen { get; set; }

    /// <summary>来源事实 — in fact_budget_line.</summary>
    public long? RateOutturnFactKey { get; set; }

    /// <summary>年初预算执行率 — outturn of the base's scope ÷ initial budget, in ten-thousandths; empty when the base is zero or unknown.</summary>
    public long? InitialRateBp { get; set; }

    /// <summary>公布的完成率 — as printed, ten-thousandths of a percent.</summary>
    public long? PrintedRateE4 { get; set; }

    /// <summary>来源事实 — in fact_budget_line.</summary>
    public long? PrintedRateFactKey { get; set; }

    /// <summary>整体支出自评得分 — ten-thousandths of a point.</summary>
    public long? OverallScoreE4 { get; set; }

    /// <summary>来源事实 — in fact_budget_line.</summary>
    public long? OverallScoreFactKey { get; set; }

    /// <summary>编制数.</summary>
    public long? StaffAuthorised { get; set; }

    /// <summary>来源事实 — in fact_budget_line.</summary>
    public long? StaffAuthorisedFactKey { get; set; }

    /// <summary>实有人数.</summary>
    public long? StaffActual { get; set; }

    /// <summary>来源事实 — in fact_budget_line.</summary>
    public long? StaffActualFactKey { get; set; }
}
