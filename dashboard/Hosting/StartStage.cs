namespace PerfEval.Dashboard.Hosting;

/// <summary>启动阶段 — how far the start has come.</summary>
public enum StartStage
{
    /// <summary>准备中 — the warehouse is being created or brought up to date.</summary>
    Preparing,

    /// <summary>已打开 — pages can be read; the first load may still run.</summary>
    Open,

    /// <summary>就绪 — the first load is done.</summary>
    Ready,

    /// <summary>失败 — the warehouse could not be opened.</summary>
    Failed,
}
