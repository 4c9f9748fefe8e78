namespace PerfEval.Warehouse.Star;

/// <summary>地区 — a region as it was named and coded over a span of years. One row per code (or name, where no code is known) and first year of validity.</summary>
public sealed class DimRegion
{
    /// <summary>代理键.</summary>
    public int RegionKey { get; set; }

    /// <summary>自然键 — the GB/T 2260 code where known, else <c>name:</c> and the normalised name.</summary>
    public required string NaturalCode { get; set; }

    /// <summary>行政区划代码 — six digits (nine for townships); codes outside the standard are allowed; empty when unknown.</summary>
    public string? RegionCode { get; set; }

    /// <summary>名称.</summary>
    public required string Name { get; set; }

    /// <summary>比对名称 — normalised form of the name, for look-ups.</summary>
    public required string MatchName { get; set; }

    /// <summary>上级地区.</summary>
    public int? ParentRegionKey { get; set; }

    /// <summary>层级 — 0 unknown, 1 nation, 2 province, 3 prefecture, 4 county, 5 township.</summary>
    public short Level { get; set; }

    /// <summary>功能区 — a development zone without a place of its own in the standard.</summary>
    public bool IsFunctionalZone { get; set; }

    /// <summary>起始年度 — first year of this name and code; 0 when it always was.</summary>
    public int ValidFrom { get; set; }

    /// <summary>终止年度 — last year of this name and code; empty while it holds.</summary>
    public int? ValidTo { get; set; }
}
