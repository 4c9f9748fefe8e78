namespace PerfEval.Warehouse.Star;

/// <summary>分类 — codes of the two expenditure classifications.</summary>
public static class Classifications
{
    /// <summary>功能分类 — what for.</summary>
    public const string Functional = "functional";

    /// <summary>经济分类 — what on.</summary>
    public const string Economic = "economic";
}
