namespace PerfEval.Warehouse.Star;

/// <summary>资金来源 — a source of project money as documents name it. One row per name.</summary>
public sealed class DimFundSource
{
    /// <summary>代理键.</summary>
    public int FundSourceKey { get; set; }

    /// <summary>名称 — as printed, without 其中; unique.</summary>
    public required string Name { get; set; }

    /// <summary>类别 — one of <see cref="FundSourceKinds"/>, so that differently named sources can be summed.</summary>
    public required string Kind { get; set; }
}
