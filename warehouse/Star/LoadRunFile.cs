namespace PerfEval.Warehouse.Star;

/// <summary>批次文件 — what became of one file in a load run. One row per file and run.</summary>
public sealed class LoadRunFile
{
    /// <summary>代理键.</summary>
    public long LoadRunFileKey { get; set; }

    /// <summary>载入批次.</summary>
    public int LoadRunKey { get; set; }

    /// <summary>文件名.</summary>
    public required string FileName { get; set; }

    /// <summary>指纹 — empty when the file could not be opened.</summary>
    public string? Sha256 { get; set; }

    /// <summary>文件版本 — of the loaded or unchanged document.</summary>
    public int? DocumentVersionKey { get; set; }

    /// <summary>结果 — one of <see cref="DocumentStatuses"/>.</summary>
    public required string Outcome { get; set; }

    /// <summary>原因 — key of the message catalogue; empty on success.</summary>
    public string? Reason { get; set; }

    /// <summary>细节 — what the message adds.</summary>
    public string? Detail { get; set; }

    /// <summary>写入事实数.</summary>
    public int FactCount { get; set; }

    /// <summary>完成时间 — UTC.</summary>
    public DateTime FinishedAt { get; set; }

    /// <summary>耗时 — milliseconds.</summary>
    public long ElapsedMilliseconds { get; set; }
}
