namespace PerfEval.Warehouse.Star;

/// <summary>单位 — a budget unit of a department, the department's own office (本级) included. One row per unit of a department.</summary>
public sealed class DimUnit
{
    /// <summary>代理键.</summary>
    public int UnitKey { get; set; }

    /// <summary>所属部门.</summary>
    public int DepartmentKey { get; set; }

    /// <summary>自然键 — the code where printed, else <c>name:</c> and the normalised name; unique inside its department.</summary>
    public required string NaturalCode { get; set; }

    /// <summary>单位编码 — six digits where printed, e.g. <c>062001</c>.</summary>
    public string? UnitCode { get; set; }

    /// <summary>名称 — as printed, without inserted blanks.</summary>
    public required string Name { get; set; }

    /// <summary>比对名称 — normalised form of the name, for look-ups.</summary>
    public required string MatchName { get; set; }
}
