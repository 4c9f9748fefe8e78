namespace PerfEval.Warehouse.Marts.BudgetLineYears;

/// <summary>收支项目年度 — the prevailing figure of one line, out of all statements that repeat it. One row per department, fiscal year, stage and line.</summary>
public sealed class BudgetLineYearRow
{
    /// <summary>部门.</summary>
    public int DepartmentKey { get; set; }

    /// <summary>年度.</summary>
    public int FiscalYear { get; set; }

    /// <summary>阶段 — budget or final.</summary>
    public required string Stage { get; set; }

    /// <summary>收支项目.</summary>
    public int BudgetLineKey { get; set; }

    /// <summary>地区.</summary>
    public int RegionKey { get; set; }

    /// <summary>金额 — fen; empty for lines that are no money.</summary>
    public long? AmountFen { get; set; }

    /// <summary>数值 — ten-thousandths of a count, percent or point; empty for money.</summary>
    public long? NumberE4 { get; set; }

    /// <summary>来源事实 — in fact_budget_line.</summary>
    public long FactKey { get; set; }
}
