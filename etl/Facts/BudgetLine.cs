namespace PerfEval.Etl.Facts;

/// <summary>收支项目 — an entry of the line catalogue.</summary>
/// <param name="Code">代码 — as in the export contract.</param>
/// <param name="Name">名称 — the term shown to users.</param>
/// <param name="Unit">单位 — base unit of its values.</param>
public sealed record BudgetLine(string Code, string Name, BudgetLineUnit Unit = BudgetLineUnit.Yuan);
