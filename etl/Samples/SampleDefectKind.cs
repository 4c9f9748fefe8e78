namespace PerfEval.Etl.Samples;

/// <summary>缺陷种类 — the defects real documents show (domain guide section 3).</summary>
public enum SampleDefectKind
{
    /// <summary>全年预算改为等于支出 — full-year budget rewritten to equal the outturn, so that the printed rate is 100 %.</summary>
    MaskedRate,

    /// <summary>零执行 — initial budget without any spending.</summary>
    ZeroExecution,

    /// <summary>超预算执行 — spending above the initial budget.</summary>
    OverExecution,

    /// <summary>合计不等于分项 — a total that is not the sum of its parts.</summary>
    WrongSum,

    /// <summary>数字颠倒 — two digits swapped between two places of one document.</summary>
    SwappedDigits,

    /// <summary>执行率有误 — printed rate is not outturn ÷ full-year budget.</summary>
    WrongRate,

    /// <summary>执行得分有误 — full marks for execution although little or nothing was spent.</summary>
    WrongExecutionScore,

    /// <summary>等级有误 — grade outside the band of its score.</summary>
    WrongGrade,

    /// <summary>前后得分不一 — summary and form print different scores.</summary>
    ContradictingScore,

    /// <summary>模板占位未删 — placeholder rows left in.</summary>
    PlaceholderRows,

    /// <summary>单位混用 — one cell in 元 in a table in 万元.</summary>
    MixedUnits,
}
