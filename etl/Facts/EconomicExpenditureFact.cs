using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Facts;

/// <summary>经济分类支出 — one row of a table by economic class, in yuan.</summary>
/// <param name="Stage">阶段.</param>
/// <param name="Table">表 — the printed code (公开06) or, without one, the table's title.</param>
/// <param name="Code">科目编码 — 3 or 5 digits; empty on totals (人员经费合计, 公用经费合计).</param>
/// <param name="Name">科目名称 — as printed, without inserted blanks.</param>
/// <param name="Amount">金额.</param>
/// <param name="Basic">其中：基本支出 — a dash where the table does not allow it.</param>
public sealed record EconomicExpenditureFact(
    int FiscalYear, BudgetStage Stage, string Table, string Code, string Name, Figure Amount, Figure Basic, string Recognizer, Locator Locator)
    : Fact(FiscalYear, Recognizer, Locator);
