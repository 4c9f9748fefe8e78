namespace PerfEval.Warehouse.Star;

/// <summary>经济分类科目 — class or item of the departmental economic classification as printed. One row per code and name.</summary>
public sealed class DimEconomicClass
{
    /// <summary>代理键.</summary>
    public int EconomicClassKey { get; set; }

    /// <summary>科目编码 — 3 or 5 digits; an empty text on totals (人员经费合计, 公用经费合计).</summary>
    public required string Code { get; set; }

    /// <summary>科目名称 — as printed, without inserted blanks.</summary>
    public required string Name { get; set; }
}
