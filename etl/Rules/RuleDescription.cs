using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules;

/// <summary>检查说明 — one row of the catalogue: what a check means, in words, and how sure its basis is.</summary>
/// <param name="Id">编号.</param>
/// <param name="Severity">严重程度 — of a failure, unless the case says otherwise.</param>
/// <param name="Title">名称.</param>
/// <param name="TitleInEnglish">English title.</param>
/// <param name="Sense">用意 — in plain words.</param>
/// <param name="SenseInEnglish">The same in English.</param>
/// <param name="Basis">依据种类 — A arithmetic, L law or template, P evaluation rules, Q data quality.</param>
/// <param name="Confidence">依据把握 — V read in a public text, S seen in documents, M to be confirmed.</param>
/// <param name="YieldsTo">让位于 — checks whose finding at the same place is the same root cause; then this one is silent.</param>
/// <param name="Neighbours">相邻检查 — checks that may fire on the same defect.</param>
/// <param name="Unimplemented">未实现的原因 — key of the rule texts; empty when the check is in the code.</param>
/// <param name="Kinds">文件种类 — F final accounts, B budgets, P project self-evaluations, S summaries, W whole departments.</param>
public sealed record RuleDescription(
    string Id,
    RuleSeverity Severity,
    string Title,
    string TitleInEnglish,
    string Sense,
    string SenseInEnglish,
    string Basis,
    string Confidence,
    IReadOnlyList<string> YieldsTo,
    IReadOnlyList<string> Neighbours,
    string Unimplemented,
    string Kinds)
{
    /// <summary>Whether the check speaks of documents of this kind.</summary>
    public bool SpeaksOf(DocumentKind kind) => Kinds.Contains(
        kind switch
        {
            DocumentKind.FinalAccountsDisclosure => 'F',
            DocumentKind.BudgetDisclosure => 'B',
            DocumentKind.ProjectSelfEvaluation => 'P',
            DocumentKind.SelfEvaluationSummary => 'S',
            DocumentKind.WholeDepartmentSelfEvaluation => 'W',
            _ => '?',
        });
}
