namespace PerfEval.Warehouse.Marts.BudgetLineYears;

/// <summary>收支项目年度 — a <see cref="BudgetLineYearRow"/> with the line's term. One row per department, fiscal year, stage and line.</summary>
public sealed record BudgetLineYearListRow
{
    /// <summary>年度.</summary>
    public int FiscalYear { get; init; }

    /// <summary>阶段.</summary>
    public string Stage { get; init; } = "";

    /// <summary>收支项目代码.</summary>
    public string LineCode { get; init; } = "";

    /// <summary>收支项目.</summary>
    public string LineName { get; init; } = "";

    /// <summary>基本单位.</summary>
    public string LineUnit { get; init; } = "";

    /// <summary>金额 — fen.</summary>
    public long? AmountFen { get; init; }

    /// <summary>数值 — ten-thousandths.</summary>
    public long? NumberE4 { get; init; }

    /// <summary>来源事实.</summary>
    public long FactKey { get; init; }

    /// <summary>取值状态.</summary>
    public string State { get; init; } = "";
}
