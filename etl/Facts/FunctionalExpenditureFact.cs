using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Facts;

/// <summary>功能分类支出 — one row of a table by functional class, in yuan.</summary>
/// <param name="Stage">阶段.</param>
/// <param name="Table">表 — the printed code (公开05) or, without one, the table's title.</param>
/// <param name="Code">科目编码 — 3, 5 or 7 digits; empty on rows without a code (classes by name, totals).</param>
/// <param name="Name">科目名称 — as printed, without ordinal prefix and inserted blanks.</param>
/// <param name="Total">合计.</param>
/// <param name="Basic">基本支出.</param>
/// <param name="Project">项目支出.</param>
public sealed record FunctionalExpenditureFact(
    int FiscalYear, BudgetStage Stage, string Table, string Code, string Name, Figure Total, Figure Basic, Figure Project, string Recognizer, Locator Locator)
    : Fact(FiscalYear, Recognizer, Locator);
