namespace PerfEval.Warehouse.Star;

/// <summary>别名规则 — a user's correction: this printed name stands for that one, or for itself. One row per kind, region, department and alias.</summary>
public sealed class AliasRule
{
    /// <summary>代理键.</summary>
    public int AliasRuleKey { get; set; }

    /// <summary>对象种类 — one of <see cref="EntityKinds"/>.</summary>
    public required string EntityKind { get; set; }

    /// <summary>地区 — name of the region inside which it holds; an empty text for everywhere.</summary>
    public required string RegionName { get; set; }

    /// <summary>部门 — name of the department inside which it holds; an empty text for every department.</summary>
    public required string DepartmentName { get; set; }

    /// <summary>别名 — the printed name.</summary>
    public required string Alias { get; set; }

    /// <summary>标准名称 — the name it stands for.</summary>
    public required string CanonicalName { get; set; }

    /// <summary>说明.</summary>
    public string? Note { get; set; }

    /// <summary>建立时间 — UTC.</summary>
    public DateTime CreatedAt { get; set; }
}
