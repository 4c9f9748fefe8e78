namespace PerfEval.Warehouse.Marts.Names;

/// <summary>搜索结果 — a department or project whose name holds the words. One row per hit.</summary>
public sealed record FoundRow
{
    /// <summary>键.</summary>
    public int EntityKey { get; init; }

    /// <summary>名称.</summary>
    public string Name { get; init; } = "";

    /// <summary>部门名称.</summary>
    public string DepartmentName { get; init; } = "";

    /// <summary>地区名称.</summary>
    public string RegionName { get; init; } = "";

    /// <summary>演示数据.</summary>
    public bool IsDemonstration { get; init; }
}
