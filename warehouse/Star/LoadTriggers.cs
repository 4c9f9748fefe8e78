namespace PerfEval.Warehouse.Star;

/// <summary>触发方式 — codes of what started a load run.</summary>
public static class LoadTriggers
{
    /// <summary>命令行.</summary>
    public const string Command = "command";

    /// <summary>定时任务.</summary>
    public const string Job = "job";

    /// <summary>随附样例.</summary>
    public const string Samples = "samples";
}
