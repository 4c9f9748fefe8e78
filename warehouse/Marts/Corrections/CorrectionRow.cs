namespace PerfEval.Warehouse.Marts.Corrections;

/// <summary>更正记录 — one decision of a person. One row per entry of the log.</summary>
public sealed record CorrectionRow
{
    /// <summary>代理键.</summary>
    public long CorrectionKey { get; init; }

    /// <summary>对象种类.</summary>
    public string Subject { get; init; } = "";

    /// <summary>对象代码.</summary>
    public string SubjectCode { get; init; } = "";

    /// <summary>所指.</summary>
    public string Measure { get; init; } = "";

    /// <summary>位置.</summary>
    public string Locator { get; init; } = "";

    /// <summary>印刷原文.</summary>
    public string PrintedText { get; init; } = "";

    /// <summary>决定.</summary>
    public string Action { get; init; } = "";

    /// <summary>原值.</summary>
    public string? OldValue { get; init; }

    /// <summary>新值.</summary>
    public string? NewValue { get; init; }

    /// <summary>说明.</summary>
    public string? Note { get; init; }

    /// <summary>何人.</summary>
    public string Author { get; init; } = "";

    /// <summary>时间 — UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>已撤销 — taken back by a later entry.</summary>
    public bool IsUndone { get; init; }

    /// <summary>不再适用 — the current version no longer prints what it was decided about.</summary>
    public bool IsNotApplied { get; init; }
}
