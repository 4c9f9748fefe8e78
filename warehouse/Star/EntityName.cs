namespace PerfEval.Warehouse.Star;

/// <summary>名称对应 — which department, unit or project a printed name was taken for, and why. One row per kind, scope and printed name.</summary>
public sealed class EntityName
{
    /// <summary>代理键.</summary>
    public int EntityNameKey { get; set; }

    /// <summary>对象种类 — one of <see cref="EntityKinds"/>.</summary>
    public required string EntityKind { get; set; }

    /// <summary>范围 — key of the row inside which the name is unique: the region for departments, the department for units and projects, 0 for regions.</summary>
    public int ScopeKey { get; set; }

    /// <summary>印刷名称 — code and unit included where they tell two names apart.</summary>
    public required string PrintedName { get; set; }

    /// <summary>比对名称 — normalised form of the printed name.</summary>
    public required string MatchName { get; set; }

    /// <summary>对象键 — key in the dimension of its kind.</summary>
    public int EntityKey { get; set; }

    /// <summary>理由 — why the two are one, e.g. <c>same_code</c>, <c>same_name</c>, <c>similar_name</c>, <c>alias</c>.</summary>
    public required string Reason { get; set; }

    /// <summary>相似度 — in ten-thousandths.</summary>
    public int ScoreE4 { get; set; }

    /// <summary>已采用 — false for a mere proposal: the name got a row of its own and <see cref="ProposedKey"/> may be the same thing.</summary>
    public bool IsAccepted { get; set; } = true;

    /// <summary>建议对象键 — the row the name may also stand for, for a person to decide.</summary>
    public int? ProposedKey { get; set; }

    /// <summary>首见文件版本 — where the name was first read.</summary>
    public int? DocumentVersionKey { get; set; }
}
