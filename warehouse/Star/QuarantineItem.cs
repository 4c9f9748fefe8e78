namespace PerfEval.Warehouse.Star;

/// <summary>待定项 — a file that could not be read, or a place that was seen but not understood. One row per item.</summary>
public sealed class QuarantineItem
{
    /// <summary>代理键.</summary>
    public long QuarantineItemKey { get; set; }

    /// <summary>文件版本 — empty when the file as a whole was refused.</summary>
    public int? DocumentVersionKey { get; set; }

    /// <summary>载入批次.</summary>
    public int? LoadRunKey { get; set; }

    /// <summary>文件名.</summary>
    public required string FileName { get; set; }

    /// <summary>指纹 — empty when the file could not be opened.</summary>
    public string? Sha256 { get; set; }

    /// <summary>环节 — one of <see cref="QuarantineStages"/>.</summary>
    public required string Stage { get; set; }

    /// <summary>原因 — key of the message catalogue, e.g. <c>unit_unknown</c>.</summary>
    public required string Reason { get; set; }

    /// <summary>位置 — an empty text for a file as a whole.</summary>
    public required string Locator { get; set; }

    /// <summary>原文 — the words or cells concerned, or what the message adds.</summary>
    public required string Text { get; set; }

    /// <summary>涉及金额 — the largest amount in those words, in fen; what review is sorted by. Empty where there is none.</summary>
    public long? StakeFen { get; set; }

    /// <summary>已处理 — a person or a later version settled it.</summary>
    public bool IsResolved { get; set; }

    /// <summary>记录时间 — UTC.</summary>
    public DateTime CreatedAt { get; set; }
}
