namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>目标方向.</summary>
internal enum TargetOperator
{
    /// <summary>≥ — at least; also a number without an operator.</summary>
    AtLeast,

    /// <summary>≤ — at most.</summary>
    AtMost,

    /// <summary>= — exactly.</summary>
    Exactly,
}
