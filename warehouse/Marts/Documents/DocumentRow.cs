namespace PerfEval.Warehouse.Marts.Documents;

/// <summary>文件 — a published document in its current version. One row per document.</summary>
public sealed record DocumentRow
{
    /// <summary>文件.</summary>
    public int DocumentKey { get; init; }

    /// <summary>文件版本.</summary>
    public int DocumentVersionKey { get; init; }

    /// <summary>版本号.</summary>
    public int VersionNo { get; init; }

    /// <summary>当前版本.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>文件名.</summary>
    public string FileName { get; init; } = "";

    /// <summary>标题.</summary>
    public string Title { get; init; } = "";

    /// <summary>文件种类 — code.</summary>
    public string KindCode { get; init; } = "";

    /// <summary>文件种类.</summary>
    public string KindName { get; init; } = "";

    /// <summary>地区.</summary>
    public int? RegionKey { get; init; }

    /// <summary>地区名称.</summary>
    public string? RegionName { get; init; }

    /// <summary>部门.</summary>
    public int? DepartmentKey { get; init; }

    /// <summary>部门名称.</summary>
    public string? DepartmentName { get; init; }

    /// <summary>年度.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>状态 — one of <see cref="Star.DocumentStatuses"/>.</summary>
    public string Status { get; init; } = "";

    /// <summary>事实数.</summary>
    public int FactCount { get; init; }

    /// <summary>待定数.</summary>
    public int UnresolvedCount { get; init; }

    /// <summary>演示数据.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>字节数.</summary>
    public long ByteCount { get; init; }

    /// <summary>指纹.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>载入时间 — UTC.</summary>
    public DateTime LoadedAt { get; init; }
}
