namespace PerfEval.Etl.Jobs;

/// <summary>任务状态 — one row per job of the schedule.</summary>
/// <param name="Id">标识.</param>
/// <param name="Cron">时间表 — as in force, after configuration.</param>
/// <param name="IsPaused">已暂停.</param>
/// <param name="NextRunAt">下次运行 — empty while paused.</param>
/// <param name="RunningSince">开始运行的时间 — empty while it does not run.</param>
/// <param name="Progress">进度 — empty while it does not run or has not reported yet.</param>
/// <param name="LastRun">上次运行 — empty before the first.</param>
public sealed record JobStatus(
    string Id, string Cron, bool IsPaused, DateTimeOffset? NextRunAt, DateTimeOffset? RunningSince, JobRunProgress? Progress, JobRun? LastRun);
