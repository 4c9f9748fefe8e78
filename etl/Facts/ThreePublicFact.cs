namespace PerfEval.Etl.Facts;

/// <summary>“三公”经费 — one category's budget or outturn, in yuan, with the change against the year before where the sentence states it.</summary>
/// <param name="Category">类别.</param>
/// <param name="Stage">阶段 — the budget of the final-accounts table is the full-year one when its note says so.</param>
/// <param name="Amount">金额.</param>
/// <param name="Change">比上年增减 — signed; empty when not stated.</param>
public sealed record ThreePublicFact(int FiscalYear, ThreePublicCategory Category, BudgetStage Stage, Figure Amount, Figure? Change, string Recognizer)
    : Fact(FiscalYear, Recognizer, Amount.Locator)
{
    /// <summary>变动原因 — the reason the document gives.</summary>
    public string? Reason { get; init; }
}
