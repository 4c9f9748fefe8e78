namespace PerfEval.Warehouse.Star;

/// <summary>别名规则 — a user's correction: this printed name stands for that one, or stands for itself. One row per kind, scope and printed name.</summary>
public sealed class AliasRule
{
    /// <summary>代理键.</summary>
    public int AliasRuleKey { get; set; }

    /// <summary>对象种类 — one of <see cref="EntityKinds"/>.</summary>
    public required string EntityKind { get; set; }

    /// <summary>范围 — name of the region or department inside which it holds; an empty text for everywhere.</summary>
    public required string ScopeName { get; set; }

    /// <summary>印刷名称.</summary>
    public required string PrintedName { get; set; }

    /// <summary>标准名称 — the name it stands for.</summary>
    public required string StandardName { get; set; }

    /// <summary>说明.</summary>
    public string? Note { get; set; }

    /// <summary>建立时间 — UTC.</summary>
    public DateTime CreatedAt { get; set; }
}
