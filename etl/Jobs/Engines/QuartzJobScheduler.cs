using Quartz;
using Quartz.Extensibility;

namespace PerfEval.Etl.Jobs.Engines;

/// <summary>调度接口的 Quartz 实现 — schedule, pauses, running jobs and history out of Quartz's own store.</summary>
internal sealed class QuartzJobScheduler(ISchedulerFactory schedulers, IExecutionHistoryStore history, IEnumerable<JobDefinition> jobs) : IJobScheduler
{
    public async Task<IReadOnlyList<JobStatus>> StatusAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var statuses = new List<JobStatus>();
        foreach (var job in jobs)
            statuses.Add(await StatusOfAsync(scheduler, job, cancellationToken));
        return statuses;
    }

    public Task<IReadOnlyList<JobRun>> HistoryAsync(string? jobId, int take, CancellationToken cancellationToken) =>
        RunsAsync(jobId, take, [JobRunResult.Succeeded, JobRunResult.Failed, JobRunResult.Cancelled], cancellationToken);

    public async Task RunNowAsync(string jobId, CancellationToken cancellationToken) =>
        await (await schedulers.GetScheduler(cancellationToken)).TriggerJob(new JobKey(jobId), null, cancellationToken);

    public async Task PauseAsync(string jobId, CancellationToken cancellationToken) =>
        await (await schedulers.GetScheduler(cancellationToken)).PauseTrigger(new TriggerKey(jobId), cancellationToken);

    public async Task ResumeAsync(string jobId, CancellationToken cancellationToken) =>
        await (await schedulers.GetScheduler(cancellationToken)).ResumeTrigger(new TriggerKey(jobId), cancellationToken);

    private async Task<IReadOnlyList<JobRun>> RunsAsync(
        string? jobId, int take, IReadOnlyCollection<JobRunResult>? results, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var query = new ExecutionHistoryQuery
        {
            SchedulerName = scheduler.SchedulerName,
            Job = jobId is null ? null : new JobKey(jobId),
            Results = results,
            Take = take,
        };
        var page = await history.QueryExecutions(query, cancellationToken);
        return [.. page.Items.Select(RunOf)];
    }

    private async Task<JobStatus> StatusOfAsync(IScheduler scheduler, JobDefinition job, CancellationToken cancellationToken)
    {
        var trigger = await scheduler.GetTrigger(new TriggerKey(job.Id), cancellationToken);
        var isPaused = await scheduler.GetTriggerState(new TriggerKey(job.Id), cancellationToken) == TriggerState.Paused;
        var running = (await scheduler.QueryFireInstances(
                new FireInstanceQuery { Job = new JobKey(job.Id), State = FireInstanceState.Executing, Take = 1 }, cancellationToken))
            .Items is [var first, ..] ? first : null;
        var last = await RunsAsync(job.Id, 1, null, cancellationToken);
        return new JobStatus(
            job.Id,
            (trigger as ICronTrigger)?.CronExpressionString ?? job.Cron,
            isPaused,
            isPaused ? null : trigger?.NextFireTimeUtc,
            running?.FireTimeUtc,
            running?.Progress is { } percent ? new JobRunProgress(percent, running.ProgressMessage ?? "") : null,
            last is [var newest, ..] ? newest : null);
    }

    private static JobRun RunOf(ExecutionHistoryEntry entry) =>
        new(
            entry.JobName,
            entry.FiredAtUtc,
            entry.Duration,
            ResultOf(entry),
            entry.RetryAttempt,
            entry.Manual,
            entry.Summary ?? entry.ExceptionMessage ?? "");

    private static JobResult ResultOf(ExecutionHistoryEntry entry) => entry.EffectiveResult switch
    {
        JobRunResult.Succeeded => JobResult.Succeeded,
        JobRunResult.Skipped => JobResult.Idle,
        JobRunResult.Failed when entry.RetryScheduled => JobResult.Retrying,
        JobRunResult.Failed => JobResult.Failed,
        _ => JobResult.Cancelled,
    };
}
