namespace PerfEval.Warehouse.Marts.BudgetLineYears;

/// <summary>收支项目 — all lines of one department in the chosen years.</summary>
public sealed record BudgetLineYearsQuery(int DepartmentKey) : IMartQuery<BudgetLineYearListRow>
{
    /// <summary>年度 — these years only; empty for all.</summary>
    public int[] Years { get; init; } = [];
}
