namespace PerfEval.Etl.Jobs;

/// <summary>运行记录 — one row per run of a job, retries included.</summary>
/// <param name="JobId">任务标识.</param>
/// <param name="StartedAt">开始时间.</param>
/// <param name="Duration">用时.</param>
/// <param name="Result">结果.</param>
/// <param name="Attempt">第几次重试 — 0 for the first try.</param>
/// <param name="IsManual">人工启动.</param>
/// <param name="Summary">摘要 — the job's own line, or the message of what went wrong.</param>
public sealed record JobRun(
    string JobId, DateTimeOffset StartedAt, TimeSpan Duration, JobResult Result, int Attempt, bool IsManual, string Summary);
