namespace PerfEval.Etl.Jobs;

/// <summary>运行结果 — how a run ended.</summary>
public enum JobResult
{
    /// <summary>成功.</summary>
    Succeeded,

    /// <summary>无事可做 — ended well, there was nothing to do.</summary>
    Idle,

    /// <summary>失败，将重试 — failed, a retry is scheduled.</summary>
    Retrying,

    /// <summary>失败 — failed for good.</summary>
    Failed,

    /// <summary>已取消 — stopped, e.g. at shutdown.</summary>
    Cancelled,
}
