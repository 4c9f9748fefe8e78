using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Etl.Jobs.Engines;
using PerfEval.Etl.Loading;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Intake;
using PerfEval.Warehouse.Sql;

namespace PerfEval.Etl.Jobs;

/// <summary>Registers the jobs and the engine that runs them; a second engine takes the place of Quartz here and nowhere else.</summary>
public static class JobsRegistration
{
    /// <summary>Registers the product's jobs; the inbox is <c>inbox</c> in the data folder unless <c>Inbox:Directory</c> names another.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        var warehouse = WarehouseOptions.From(configuration);
        services.AddSingleton(new InboxOptions(configuration["Inbox:Directory"] ?? Path.Combine(warehouse.DataDirectory, "inbox"))
        {
            MaximumUploadBytes = configuration.GetValue("Upload:MaxMegabytes", 200L) * 1_000_000,
        });
        services.AddSingleton<Inbox>();
        services.AddSingleton<IDocumentIntake, DocumentIntake>();
        services.AddScoped(provider => DocumentLoader.For(provider.GetRequiredService<WarehouseDatabase>()));
        var server = warehouse.Provider == WarehouseProvider.SqlServer ? warehouse.ConnectionString : null;
        return services.AddJobs(new JobStoreOptions(server, warehouse.DataDirectory), JobSchedules.All);
    }

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
