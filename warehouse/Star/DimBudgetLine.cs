namespace PerfEval.Warehouse.Star;

/// <summary>收支项目 — an entry of the line catalogue of budgets and final accounts. One row per line code.</summary>
public sealed class DimBudgetLine
{
    /// <summary>代理键.</summary>
    public int BudgetLineKey { get; set; }

    /// <summary>代码 — as in the export contract, e.g. <c>income.total</c>; unique.</summary>
    public required string Code { get; set; }

    /// <summary>名称 — the term shown to users.</summary>
    public required string Name { get; set; }

    /// <summary>单位 — one of <see cref="BudgetLineUnits"/>.</summary>
    public required string Unit { get; set; }
}
