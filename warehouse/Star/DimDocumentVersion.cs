namespace PerfEval.Warehouse.Star;

/// <summary>文件版本 — the bytes of a document as published at one time. One row per distinct fingerprint; only the current version feeds marts.</summary>
public sealed class DimDocumentVersion
{
    /// <summary>代理键.</summary>
    public int DocumentVersionKey { get; set; }

    /// <summary>文件.</summary>
    public int DocumentKey { get; set; }

    /// <summary>版本号 — 1, 2, 3 … inside its document.</summary>
    public int VersionNo { get; set; }

    /// <summary>指纹 — SHA-256 of the bytes, lower-case hexadecimal; unique.</summary>
    public required string Sha256 { get; set; }

    /// <summary>文件名 — without folder.</summary>
    public required string FileName { get; set; }

    /// <summary>格式 — by content: text, docx, pdf …</summary>
    public required string Format { get; set; }

    /// <summary>标题 — as printed in this version.</summary>
    public required string Title { get; set; }

    /// <summary>当前版本 — exactly one per document.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>演示数据 — a bundled or generated sample.</summary>
    public bool IsDemonstration { get; set; }

    /// <summary>文字识别 — whether its text comes from OCR of pictures.</summary>
    public bool IsOcr { get; set; }

    /// <summary>状态 — one of <see cref="DocumentStatuses"/>.</summary>
    public required string Status { get; set; }

    /// <summary>状态的原因 — key of the message catalogue; empty for loaded documents.</summary>
    public string? StatusReason { get; set; }

    /// <summary>字节数.</summary>
    public long ByteCount { get; set; }

    /// <summary>事实数 — facts read from it.</summary>
    public int FactCount { get; set; }

    /// <summary>待定数 — places seen but not understood.</summary>
    public int UnresolvedCount { get; set; }

    /// <summary>载入时间 — UTC.</summary>
    public DateTime LoadedAt { get; set; }
}
