using Microsoft.Extensions.DependencyInjection;
using PerfEval.Etl.Jobs.Engines;

namespace PerfEval.Etl.Jobs;

/// <summary>Registers the jobs and the engine that runs them; a second engine takes the place of Quartz here and nowhere else.</summary>
public static class JobsRegistration
{
    /// <summary>Registers <see cref="IJobScheduler"/> with the given jobs.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, JobStoreOptions store, IReadOnlyList<JobDefinition> jobs)
    {
        foreach (var job in jobs)
        {
            services.AddSingleton(job);
            services.AddScoped(job.Job);
        }

        return services.AddQuartzEngine(store);
    }
}
