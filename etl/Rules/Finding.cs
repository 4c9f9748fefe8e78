namespace PerfEval.Etl.Rules;

/// <summary>检查结果 — one comparison of one check: what was compared, where it stands, what came out.</summary>
/// <param name="RuleId">检查编号.</param>
/// <param name="Outcome">结论.</param>
/// <param name="Severity">严重程度 — of a failed comparison.</param>
/// <param name="Subject">对象 — project, line, table or document it speaks of.</param>
/// <param name="MessageKey">说明 — key of the rule texts.</param>
public sealed record Finding(string RuleId, RuleOutcome Outcome, RuleSeverity Severity, string Subject, string MessageKey)
{
    /// <summary>运算数 — every figure or text it rests on; the first is the one doubted.</summary>
    public IReadOnlyList<Operand> Operands { get; init; } = [];

    /// <summary>印刷值 — what the document says.</summary>
    public string Found { get; init; } = "";

    /// <summary>应有值 — what the others make it; empty when nobody can know.</summary>
    public string Expected { get; init; } = "";

    /// <summary>差额 — found less expected.</summary>
    public decimal? Difference { get; init; }

    /// <summary>容差.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>填入说明的词.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];
}
