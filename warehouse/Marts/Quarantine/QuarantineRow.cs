namespace PerfEval.Warehouse.Marts.Quarantine;

/// <summary>待定项 — a file that could not be read or a place that was not understood. One row per open item.</summary>
public sealed record QuarantineRow
{
    /// <summary>代理键.</summary>
    public long QuarantineItemKey { get; init; }

    /// <summary>文件 — empty when the file as a whole was refused.</summary>
    public int? DocumentKey { get; init; }

    /// <summary>文件名.</summary>
    public string FileName { get; init; } = "";

    /// <summary>部门名称.</summary>
    public string? DepartmentName { get; init; }

    /// <summary>年度.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>环节.</summary>
    public string Stage { get; init; } = "";

    /// <summary>原因 — key of the message catalogue.</summary>
    public string Reason { get; init; } = "";

    /// <summary>位置 — empty for a file as a whole.</summary>
    public string Locator { get; init; } = "";

    /// <summary>原文.</summary>
    public string Text { get; init; } = "";

    /// <summary>演示数据.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>记录时间 — UTC.</summary>
    public DateTime CreatedAt { get; init; }
}
