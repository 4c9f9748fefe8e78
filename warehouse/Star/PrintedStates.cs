namespace PerfEval.Warehouse.Star;

/// <summary>取值状态 — short codes of what a document says at a place where a figure could stand; blank, zero and dash are different facts.</summary>
public static class PrintedStates
{
    /// <summary>有值 — a number other than zero.</summary>
    public const string Value = "v";

    /// <summary>明示为零 — the document states zero.</summary>
    public const string ExplicitZero = "z";

    /// <summary>空白 — the cell is there and empty.</summary>
    public const string Blank = "b";

    /// <summary>横线 — a dash: not applicable or not allowed.</summary>
    public const string Dash = "d";

    /// <summary>未找到 — the document has no such place.</summary>
    public const string NotFound = "n";

    /// <summary>无法解析 — something stands there that is no number.</summary>
    public const string Unparseable = "u";
}
