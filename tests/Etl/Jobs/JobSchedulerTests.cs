using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PerfEval.Etl.Jobs;

namespace PerfEval.Tests.Etl.Jobs;

/// <summary>What the product asks of any job engine; today's engine is the one that <see cref="JobsRegistration"/> registers.</summary>
public sealed class JobSchedulerTests : IAsyncLifetime
{
    private const string Never = "0 0 0 1 1 ? 2099";
    private const string EverySecond = "* * * * * ?";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly string _data = Directory.CreateTempSubdirectory("perfeval-jobs-").FullName;

    private readonly List<IHost> _hosts = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.StopAsync();
            host.Dispose();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task RunNowAsync_KeepsSummaryAndManualMark_WhenJobSucceeds()
    {
        var host = await StartAsync(new JobDefinition("probe", typeof(ProbeJob), Never));
        var scheduler = host.Services.GetRequiredService<IJobScheduler>();

        await scheduler.RunNowAsync("probe", CancellationToken.None);
        var run = await FirstRunAsync(scheduler, "probe");

        run.Result.ShouldBe(JobResult.Succeeded);
        run.IsManual.ShouldBeTrue();
        run.Summary.ShouldBe("runs: 1");
        (await scheduler.StatusAsync(CancellationToken.None)).Single().LastRun.ShouldBe(run);
    }

    [Fact]
    public async Task StatusAsync_ShowsProgress_WhileJobRuns()
    {
        var host = await StartAsync(new JobDefinition("probe", typeof(ProbeJob), Never));
        var scheduler = host.Services.GetRequiredService<IJobScheduler>();
        var probe = host.Services.GetRequiredService<Probe>();
        probe.Gate.Wait(0);

        await scheduler.RunNowAsync("probe", CancellationToken.None);
        var running = await UntilAsync(
            async () => (await scheduler.StatusAsync(CancellationToken.None)).Single(), status => status.Progress is not null);
        probe.Gate.Release();

        running.RunningSince.ShouldNotBeNull();
        running.Progress.ShouldBe(new JobRunProgress(50, "1/2 first.txt"));
        (await FirstRunAsync(scheduler, "probe")).Result.ShouldBe(JobResult.Succeeded);
    }

    [Fact]
    public async Task Schedule_NeverOverlaps_WhenJobOutlastsItsInterval()
    {
        var host = await StartAsync(new JobDefinition("probe", typeof(ProbeJob), EverySecond));
        var probe = host.Services.GetRequiredService<Probe>();
        probe.Duration = TimeSpan.FromSeconds(1.5);

        await UntilAsync(() => Task.FromResult(probe.Runs), runs => runs >= 2);

        probe.MostAtOnce.ShouldBe(1);
    }

    [Fact]
    public async Task HistoryAsync_ShowsRetryThenSuccess_WhenFirstTryFails()
    {
        var host = await StartAsync(new JobDefinition("probe", typeof(ProbeJob), Never));
        var scheduler = host.Services.GetRequiredService<IJobScheduler>();
        host.Services.GetRequiredService<Probe>().FailuresLeft = 1;

        await scheduler.RunNowAsync("probe", CancellationToken.None);
        var runs = await UntilAsync(() => scheduler.HistoryAsync("probe", 10, CancellationToken.None), all => all.Count == 2);

        runs.Select(run => run.Result).ShouldBe([JobResult.Succeeded, JobResult.Retrying]);
        runs[0].Attempt.ShouldBe(1);
        runs[1].Summary.ShouldContain("the disk is on holiday");
    }

    [Fact]
    public async Task HistoryAsync_LeavesOutRunsWithoutWork_WhileStatusShowsTheLast()
    {
        var host = await StartAsync(new JobDefinition("probe", typeof(ProbeJob), Never));
        var scheduler = host.Services.GetRequiredService<IJobScheduler>();
        host.Services.GetRequiredService<Probe>().HasWork = false;

        await scheduler.RunNowAsync("probe", CancellationToken.None);
        var status = await UntilAsync(
            async () => (await scheduler.StatusAsync(CancellationToken.None)).Single(), job => job.LastRun is not null);

        status.LastRun!.Result.ShouldBe(JobResult.Idle);
        (await scheduler.HistoryAsync("probe", 10, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task PauseAsync_StopsScheduledRuns_AcrossRestart()
    {
        var job = new JobDefinition("probe", typeof(ProbeJob), EverySecond);
        var first = await StartAsync(job);
        await first.Services.GetRequiredService<IJobScheduler>().PauseAsync("probe", CancellationToken.None);
        await first.StopAsync();

        var second = await StartAsync(job);
        var scheduler = second.Services.GetRequiredService<IJobScheduler>();
        var paused = (await scheduler.StatusAsync(CancellationToken.None)).Single();
        var probe = second.Services.GetRequiredService<Probe>();
        await Task.Delay(TimeSpan.FromSeconds(2.5));

        paused.IsPaused.ShouldBeTrue();
        paused.NextRunAt.ShouldBeNull();
        probe.Runs.ShouldBe(0);
        await scheduler.ResumeAsync("probe", CancellationToken.None);
        await UntilAsync(() => Task.FromResult(probe.Runs), runs => runs >= 1);
    }

    [Fact]
    public async Task Restart_KeepsHistoryAndOneTrigger_WhenScheduleIsUnchanged()
    {
        var job = new JobDefinition("probe", typeof(ProbeJob), Never);
        var first = await StartAsync(job);
        var scheduler = first.Services.GetRequiredService<IJobScheduler>();
        await scheduler.RunNowAsync("probe", CancellationToken.None);
        await FirstRunAsync(scheduler, "probe");
        await first.StopAsync();

        var second = await StartAsync(job with { Cron = EverySecond });
        var again = second.Services.GetRequiredService<IJobScheduler>();
        var status = (await again.StatusAsync(CancellationToken.None)).Single();

        status.Cron.ShouldBe(EverySecond);
        (await again.HistoryAsync("probe", 10, CancellationToken.None)).ShouldContain(run => run.IsManual);
    }

    private async Task<IHost> StartAsync(JobDefinition job)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddSingleton<Probe>();
        builder.Services.AddJobs(new JobStoreOptions(null, _data), [job]);
        var host = builder.Build();
        _hosts.Add(host);
        await host.StartAsync();
        return host;
    }

    private static async Task<JobRun> FirstRunAsync(IJobScheduler scheduler, string job) =>
        (await UntilAsync(() => scheduler.HistoryAsync(job, 1, CancellationToken.None), runs => runs.Count > 0))[0];

    private static async Task<T> UntilAsync<T>(Func<Task<T>> read, Func<T, bool> done)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            var value = await read();
            if (done(value))
                return value;
            (DateTime.UtcNow < deadline).ShouldBeTrue($"still {Show(value)} after {Patience}");
            await Task.Delay(50);
        }
    }

    private static string Show<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value);

    /// <summary>What a test tells its job and learns from it.</summary>
    private sealed class Probe
    {
        private int _atOnce;

        public SemaphoreSlim Gate { get; } = new(1);

        public TimeSpan Duration { get; set; }

        public int FailuresLeft { get; set; }

        public bool HasWork { get; set; } = true;

        public int Runs { get; private set; }

        public int MostAtOnce { get; private set; }

        public void Enter() => MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _atOnce));

        public void Leave()
        {
            Interlocked.Decrement(ref _atOnce);
            Runs++;
        }
    }

    private sealed class ProbeJob(Probe probe) : IJob
    {
        public async Task<JobOutcome> RunAsync(IProgress<JobProgress> progress, CancellationToken cancellationToken)
        {
            if (probe.FailuresLeft-- > 0)
                throw new IOException("the disk is on holiday");
            probe.Enter();
            progress.Report(new JobProgress(1, 2, "first.txt"));
            await Task.Delay(probe.Duration, cancellationToken);
            await probe.Gate.WaitAsync(cancellationToken);
            probe.Gate.Release();
            probe.Leave();
            return new JobOutcome($"runs: {probe.Runs}", probe.HasWork);
        }
    }
}
