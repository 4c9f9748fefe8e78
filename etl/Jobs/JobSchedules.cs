namespace PerfEval.Etl.Jobs;

/// <summary>任务时间表 — every recurring job and when it runs; configuration may move the times, nothing else adds jobs.</summary>
public static class JobSchedules
{
    /// <summary>扫描收件箱 — every minute: files that departments or crawlers put into the inbox.</summary>
    public static JobDefinition ScanInbox { get; } = new("scan-inbox", typeof(ScanInboxJob), "0 * * * * ?");

    /// <summary>检查文件 — every minute, half a minute after the inbox: what a load or a correction touched.</summary>
    public static JobDefinition CheckDocuments { get; } = new("check-documents", typeof(CheckDocumentsJob), "30 * * * * ?");

    /// <summary>重建汇总 — every night at 02:30: all marts anew from the facts, then compared with them.</summary>
    public static JobDefinition RefreshMarts { get; } = new("refresh-marts", typeof(RefreshMartsJob), "0 30 2 * * ?");

    /// <summary>全部任务 — in the order the jobs page lists them.</summary>
    public static IReadOnlyList<JobDefinition> All { get; } = [ScanInbox, CheckDocuments, RefreshMarts];
}
