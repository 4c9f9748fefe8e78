namespace PerfEval.Warehouse.Star;

/// <summary>项目 — a project of a department, one identity across years and documents. One row per project.</summary>
public sealed class DimProject
{
    /// <summary>代理键.</summary>
    public int ProjectKey { get; set; }

    /// <summary>所属部门.</summary>
    public int DepartmentKey { get; set; }

    /// <summary>所属单位 — empty when no document names it.</summary>
    public int? UnitKey { get; set; }

    /// <summary>自然键 — <c>code:</c> and the project code, else <c>name:</c> with unit and normalised name; unique inside its department.</summary>
    public required string NaturalCode { get; set; }

    /// <summary>项目编码 — where printed.</summary>
    public string? ProjectCode { get; set; }

    /// <summary>名称 — as printed, without inserted blanks.</summary>
    public required string Name { get; set; }

    /// <summary>比对名称 — normalised form of the name, for look-ups.</summary>
    public required string MatchName { get; set; }
}
