namespace PerfEval.Warehouse.Star;

/// <summary>载入批次 — one run of the loader with its progress. One row per run.</summary>
public sealed class LoadRun
{
    /// <summary>代理键.</summary>
    public int LoadRunKey { get; set; }

    /// <summary>触发方式 — one of <see cref="LoadTriggers"/>.</summary>
    public required string TriggeredBy { get; set; }

    /// <summary>状态 — one of <see cref="LoadRunStatuses"/>.</summary>
    public required string Status { get; set; }

    /// <summary>开始时间 — UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>结束时间 — UTC; empty while it runs, and for ever when the process was killed.</summary>
    public DateTime? FinishedAt { get; set; }

    /// <summary>文件数.</summary>
    public int FileCount { get; set; }

    /// <summary>已载入文件数.</summary>
    public int LoadedCount { get; set; }

    /// <summary>新版本文件数 — of the loaded, those that correct an earlier version.</summary>
    public int NewVersionCount { get; set; }

    /// <summary>未变文件数.</summary>
    public int UnchangedCount { get; set; }

    /// <summary>隔离文件数.</summary>
    public int QuarantinedCount { get; set; }

    /// <summary>失败文件数.</summary>
    public int FailedCount { get; set; }

    /// <summary>写入事实数.</summary>
    public int FactCount { get; set; }
}
