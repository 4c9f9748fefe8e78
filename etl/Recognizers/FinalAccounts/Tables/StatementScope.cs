using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>公开正文 — the sections whose statements these recognizers read: final accounts, and budgets in the same shapes.</summary>
internal static class StatementScope
{
    /// <summary>The stage its amounts belong to; empty for other sections.</summary>
    public static BudgetStage? Of(Section section) => section.Kind switch
    {
        SectionKind.FinalAccountsBody => BudgetStage.Final,
        SectionKind.BudgetBody => BudgetStage.Budget,
        _ => null,
    };
}
