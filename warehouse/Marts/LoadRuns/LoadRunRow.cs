namespace PerfEval.Warehouse.Marts.LoadRuns;

/// <summary>装入情况 — the newest run and how far it is. One row.</summary>
public sealed record LoadRunRow
{
    /// <summary>载入批次.</summary>
    public int LoadRunKey { get; init; }

    /// <summary>触发方式 — one of <see cref="Star.LoadTriggers"/>.</summary>
    public string TriggeredBy { get; init; } = "";

    /// <summary>状态.</summary>
    public string Status { get; init; } = "";

    /// <summary>文件数.</summary>
    public int FileCount { get; init; }

    /// <summary>完成的文件数.</summary>
    public int DoneCount { get; init; }

    /// <summary>开始时间 — UTC.</summary>
    public DateTime StartedAt { get; init; }

    /// <summary>最近完成文件的时间 — UTC; empty before the first.</summary>
    public DateTime? LastFileAt { get; init; }
}
