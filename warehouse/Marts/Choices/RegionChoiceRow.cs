namespace PerfEval.Warehouse.Marts.Choices;

/// <summary>地区 — a region to choose from. One row per region that departments or parts of it belong to.</summary>
public sealed record RegionChoiceRow
{
    /// <summary>地区.</summary>
    public int RegionKey { get; init; }

    /// <summary>名称.</summary>
    public string Name { get; init; } = "";

    /// <summary>上级地区.</summary>
    public int? ParentRegionKey { get; init; }

    /// <summary>层级.</summary>
    public short Level { get; init; }

    /// <summary>部门数 — of the region itself.</summary>
    public int Departments { get; init; }
}
