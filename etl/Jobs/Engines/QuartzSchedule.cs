using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace PerfEval.Etl.Jobs.Engines;

/// <summary>Brings Quartz's stored schedule in line with the job definitions when the product starts; a pause set by a person stays.</summary>
internal sealed class QuartzSchedule(ISchedulerFactory schedulers, IConfiguration configuration, IEnumerable<JobDefinition> jobs) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var job in jobs)
            await BringInLineAsync(scheduler, job, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task BringInLineAsync(IScheduler scheduler, JobDefinition job, CancellationToken cancellationToken)
    {
        var cron = configuration[$"Jobs:{job.Id}:Cron"] ?? job.Cron;
        await scheduler.AddJob(
            JobBuilder.Create<QuartzJobRunner>().WithIdentity(job.Id).StoreDurably(true).DisallowConcurrentExecution(true).Build(),
            AddJobOptions.Replacing,
            cancellationToken);
        var key = new TriggerKey(job.Id);
        var stored = await scheduler.GetTrigger(key, cancellationToken) as ICronTrigger;
        if (stored?.CronExpressionString == cron)
            return;
        var trigger = TriggerBuilder.Create()
            .WithIdentity(key)
            .ForJob(new JobKey(job.Id))
            .WithSchedule(CronScheduleBuilder.Create(cron).WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing))
            .Build();
        if (stored is null)
            await scheduler.ScheduleJob(trigger, default, cancellationToken);
        else
            await scheduler.RescheduleJob(key, trigger, cancellationToken);
    }
}
