namespace PerfEval.Warehouse.Star;

/// <summary>绩效指标 — an indicator by its place in the three levels. One row per level 1, level 2 and name.</summary>
public sealed class DimIndicator
{
    /// <summary>代理键.</summary>
    public int IndicatorKey { get; set; }

    /// <summary>一级指标 — without its weight.</summary>
    public required string Level1 { get; set; }

    /// <summary>二级指标.</summary>
    public required string Level2 { get; set; }

    /// <summary>指标名称（三级指标）— cut to the column's length; the fact keeps it whole.</summary>
    public required string Name { get; set; }
}
