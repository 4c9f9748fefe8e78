namespace PerfEval.Warehouse.Star;

/// <summary>资金来源类别 — codes under which differently named sources are summed.</summary>
public static class FundSourceKinds
{
    /// <summary>财政资金 — appropriation of the year, whichever level of government it comes from.</summary>
    public const string Fiscal = "fiscal";

    /// <summary>上年结转 — carried over from the year before.</summary>
    public const string Carryover = "carryover";

    /// <summary>其他资金 — everything else.</summary>
    public const string Other = "other";
}
