namespace PerfEval.Warehouse.Star;

/// <summary>功能分类科目 — class, group or item of the functional classification as printed. One row per code and name; names change over the years.</summary>
public sealed class DimFunctionalClass
{
    /// <summary>代理键.</summary>
    public int FunctionalClassKey { get; set; }

    /// <summary>科目编码 — 3, 5 or 7 digits; an empty text on rows printed without a code.</summary>
    public required string Code { get; set; }

    /// <summary>科目名称 — as printed, without ordinal prefix and inserted blanks.</summary>
    public required string Name { get; set; }
}
