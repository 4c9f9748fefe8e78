using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace PerfEval.Etl.Jobs.Engines;

/// <summary>Registers Quartz with its persistent store: an SQLite file of its own, or tables in the server's database.</summary>
internal static class QuartzRegistration
{
    /// <summary>Loads go one after the other anyway; a second worker keeps short jobs from waiting for a long one.</summary>
    private const int Workers = 2;

    public static IServiceCollection AddQuartzEngine(this IServiceCollection services, JobStoreOptions store)
    {
        services.AddQuartz(quartz =>
        {
            quartz.UseDefaultThreadPool(Workers);
            quartz.UsePersistentStore(persistent =>
            {
                UseDatabase(persistent, store);
                persistent.ProvisionSchema();
                persistent.UseExecutionHistory();
            });
        });
        services.AddQuartzExecutionHistory(history =>
        {
            history.Retention = TimeSpan.FromDays(90);
            history.RetentionByResult[JobRunResult.Skipped] = TimeSpan.FromHours(1);
        });
        services.AddHostedService<QuartzSchedule>();
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        services.AddTransient<QuartzJobRunner>();
        return services.AddSingleton<IJobScheduler, QuartzJobScheduler>();
    }

    private static void UseDatabase(IPersistentStoreBuilder persistent, JobStoreOptions store)
    {
        if (store.SqlServerConnection is { Length: > 0 } connection)
        {
            persistent.UseSqlServer(SqlClientFactory.Instance, connection);
            return;
        }

        Directory.CreateDirectory(store.DataDirectory);
        var file = new SqliteConnectionStringBuilder { DataSource = Path.Combine(store.DataDirectory, "jobs.db") };
        persistent.UseSqlite(SqliteFactory.Instance, file.ConnectionString);
    }
}
