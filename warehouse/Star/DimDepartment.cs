namespace PerfEval.Warehouse.Star;

/// <summary>部门 — a first-level budget department (主管部门). One row per department of a region.</summary>
public sealed class DimDepartment
{
    /// <summary>代理键.</summary>
    public int DepartmentKey { get; set; }

    /// <summary>所属地区.</summary>
    public int RegionKey { get; set; }

    /// <summary>自然键 — the code where the region uses codes, else <c>name:</c> and the normalised name; unique inside its region.</summary>
    public required string NaturalCode { get; set; }

    /// <summary>部门编码 — three digits where printed.</summary>
    public string? DepartmentCode { get; set; }

    /// <summary>名称 — as printed, without inserted blanks.</summary>
    public required string Name { get; set; }

    /// <summary>比对名称 — normalised form of the name, for look-ups.</summary>
    public required string MatchName { get; set; }

    /// <summary>演示数据 — known from bundled samples only.</summary>
    public bool IsDemonstration { get; set; }
}
