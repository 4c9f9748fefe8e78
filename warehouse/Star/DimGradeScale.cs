namespace PerfEval.Warehouse.Star;

/// <summary>等级标准 — the bands a region uses to turn scores into grades. One row per scale, region and first year of validity.</summary>
public sealed class DimGradeScale
{
    /// <summary>代理键.</summary>
    public int GradeScaleKey { get; set; }

    /// <summary>适用地区 — the region and everything below it that has no scale of its own.</summary>
    public int RegionKey { get; set; }

    /// <summary>起始年度.</summary>
    public int ValidFrom { get; set; }

    /// <summary>终止年度 — empty while it holds.</summary>
    public int? ValidTo { get; set; }

    /// <summary>名称.</summary>
    public required string Name { get; set; }

    /// <summary>依据 — the rule it rests on, or that it is still to be confirmed.</summary>
    public required string Basis { get; set; }
}
