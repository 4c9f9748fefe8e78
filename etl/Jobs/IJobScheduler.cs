namespace PerfEval.Etl.Jobs;

/// <summary>调度接口 — all that the product asks of a job engine. Engines keep schedule, pauses and history across restarts, never run one job twice at a time, and retry failures with back-off.</summary>
public interface IJobScheduler
{
    /// <summary>任务状态 — every job of the schedule with its next and last run and, while it runs, its progress.</summary>
    Task<IReadOnlyList<JobStatus>> StatusAsync(CancellationToken cancellationToken);

    /// <summary>运行历史 — runs of one job, or of all when no job is named, newest first; runs that found nothing to do are left out.</summary>
    Task<IReadOnlyList<JobRun>> HistoryAsync(string? jobId, int take, CancellationToken cancellationToken);

    /// <summary>立即运行 — starts the job now, or right after the run that is under way.</summary>
    Task RunNowAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>暂停 — no further scheduled run until resumed; a run under way goes on.</summary>
    Task PauseAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>恢复 — scheduled runs again from the next time on.</summary>
    Task ResumeAsync(string jobId, CancellationToken cancellationToken);
}
