using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace PerfEval.Etl.Jobs.Engines;

/// <summary>
/// Runs any job of the schedule under Quartz. One class for all, so that the engine's store never holds the name of a job class
/// and a renamed job does not orphan its schedule.
/// </summary>
/// <remarks>A failed run, scheduled or manual, is tried again after 5, 20 and 80 seconds.</remarks>
[RetryPolicy(3, "00:00:05", 4)]
internal sealed class QuartzJobRunner(IServiceScopeFactory scopes, IEnumerable<JobDefinition> jobs) : Quartz.IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var definition = jobs.Single(job => job.Id == context.JobDetail.Key.Name);
        await using var scope = scopes.CreateAsyncScope();
        var job = (IJob)scope.ServiceProvider.GetRequiredService(definition.Job);
        var outcome = await job.RunAsync(new Reporter(context), cancellationToken);
        context.Result = outcome.HadWork ? JobRunReport.Succeeded(outcome.Summary) : JobRunReport.Skipped(outcome.Summary);
    }

    /// <summary>Hands progress on at once and in order; Progress&lt;T&gt; would post it to the thread pool.</summary>
    private sealed class Reporter(IJobExecutionContext context) : IProgress<JobProgress>
    {
        public void Report(JobProgress value) =>
            context.ReportProgress(value.Percent, value.Total == 0 ? value.Current : $"{value.Done}/{value.Total} {value.Current}");
    }
}
