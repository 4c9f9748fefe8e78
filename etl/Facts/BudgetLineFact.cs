namespace PerfEval.Etl.Facts;

/// <summary>
/// 收支项目 — one figure of a department's (or unit's) budget or final accounts that has a line code of its own: income, expenditure, balances,
/// changes against the year before, agency cost, procurement, assets, vehicles, staff, whole-department evaluation, three-public counts.
/// One per printed statement; the same line stated twice in a document is two facts.
/// </summary>
/// <param name="Line">项目代码 — see <see cref="BudgetLines"/>, e.g. <c>income.total</c>.</param>
/// <param name="Stage">阶段.</param>
/// <param name="Amount">数值 — yuan; persons, vehicles, points or percent where the line says so.</param>
public sealed record BudgetLineFact(int FiscalYear, string Line, BudgetStage Stage, Figure Amount, string Recognizer)
    : Fact(FiscalYear, Recognizer, Amount.Locator)
{
    /// <summary>变动原因 — the reason the document gives, where the sentence states one.</summary>
    public string? Reason { get; init; }
}
