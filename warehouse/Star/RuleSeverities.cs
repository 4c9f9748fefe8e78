namespace PerfEval.Warehouse.Star;

/// <summary>严重程度 — codes of the findings.</summary>
public static class RuleSeverities
{
    /// <summary>错误.</summary>
    public const string Error = "error";

    /// <summary>警告.</summary>
    public const string Warning = "warning";

    /// <summary>提示.</summary>
    public const string Info = "info";
}
