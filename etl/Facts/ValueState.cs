namespace PerfEval.Etl.Facts;

/// <summary>取值状态 — what the document says at a place where a figure could stand; blank, zero and dash are different facts.</summary>
public enum ValueState
{
    /// <summary>有值 — a number other than zero.</summary>
    Value,

    /// <summary>明示为零 — the document states zero, or 无 where an amount is asked for.</summary>
    ExplicitZero,

    /// <summary>空白 — the cell is there and empty.</summary>
    Blank,

    /// <summary>横线 — a dash: not applicable or not allowed.</summary>
    Dash,

    /// <summary>未找到 — the document has no such place.</summary>
    NotFound,

    /// <summary>无法解析 — something stands there that is no number.</summary>
    Unparseable,
}
