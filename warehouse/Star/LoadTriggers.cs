namespace PerfEval.Warehouse.Star;

/// <summary>触发方式 — codes of what started a load run.</summary>
public static class LoadTriggers
{
    /// <summary>命令行.</summary>
    public const string Command = "command";

    /// <summary>定时任务.</summary>
    public const string Job = "job";

    /// <summary>人工复核 — a document read anew after a person corrected its classification.</summary>
    public const string Review = "review";

    /// <summary>页面上传.</summary>
    public const string Upload = "upload";

    /// <summary>随附样例.</summary>
    public const string Samples = "samples";
}
