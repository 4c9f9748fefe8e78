namespace PerfEval.Etl.Rules;

/// <summary>结论 — what a check found. Not evaluable never counts as passed.</summary>
public enum RuleOutcome
{
    /// <summary>通过 — the figures agree within the tolerance.</summary>
    Pass,

    /// <summary>不通过 — they do not.</summary>
    Fail,

    /// <summary>不适用 — the document is of a kind, or holds a case, that the check does not speak of.</summary>
    NotApplicable,

    /// <summary>无法检查 — something the check needs is missing or ambiguous.</summary>
    NotEvaluable,
}
