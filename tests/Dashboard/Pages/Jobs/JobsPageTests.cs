using Bunit;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Pages.Jobs;
using PerfEval.Etl.Jobs;

namespace PerfEval.Tests.Dashboard.Pages.Jobs;

public sealed class JobsPageTests : DashboardContext
{
    private static readonly DateTimeOffset Night = new(2026, 3, 1, 2, 30, 0, TimeSpan.Zero);
    private readonly IJobScheduler _scheduler = Substitute.For<IJobScheduler>();

    public JobsPageTests() => Services.AddSingleton(_scheduler);

    [Fact]
    public void Page_ShowsScheduleInWords_WhenCronIsUsual()
    {
        Given(Idle("refresh-marts") with { Cron = "0 30 2 * * ?" });

        var page = RenderIn<JobsPage>(new ViewState());

        page.Find("tr[data-job=refresh-marts]").TextContent.ShouldContain("每天 02:30");
        page.Find("tr[data-job=refresh-marts]").TextContent.ShouldContain("尚未运行");
    }

    [Fact]
    public void Page_ShowsProgressAndBlocksSecondStart_WhenJobRuns()
    {
        Given(Idle("scan-inbox") with { RunningSince = Night, Progress = new JobRunProgress(40, "2/5 a.txt") });

        var row = RenderIn<JobsPage>(new ViewState()).Find("tr[data-job=scan-inbox]");

        row.QuerySelector("progress")!.GetAttribute("value").ShouldBe("40");
        row.TextContent.ShouldContain("2/5 a.txt");
        row.QuerySelector("button")!.HasAttribute("disabled").ShouldBeTrue();
    }

    [Fact]
    public void Page_ShowsFailureWithItsMessage_WhenLastRunFailed()
    {
        var run = new JobRun("scan-inbox", Night, TimeSpan.FromSeconds(3), JobResult.Failed, 3, false, "磁盘已满");
        Given([Idle("scan-inbox") with { LastRun = run }], [run]);

        var page = RenderIn<JobsPage>(new ViewState());

        page.Find("tr[data-job=scan-inbox] .badge-act").TextContent.ShouldBe("失败");
        page.Markup.ShouldContain("第 3 次重试");
        page.Markup.ShouldContain("磁盘已满");
    }

    [Fact]
    public void Buttons_AskTheScheduler_WhenClicked()
    {
        Given(Idle("scan-inbox"));
        var page = RenderIn<JobsPage>(new ViewState());

        page.FindAll("tr[data-job=scan-inbox] button")[0].Click();
        page.FindAll("tr[data-job=scan-inbox] button")[1].Click();

        _scheduler.Received(1).RunNowAsync("scan-inbox", Arg.Any<CancellationToken>());
        _scheduler.Received(1).PauseAsync("scan-inbox", Arg.Any<CancellationToken>());
    }

    private static JobStatus Idle(string id) => new(id, "0 * * * * ?", false, Night, null, null, null);

    private void Given(params JobStatus[] jobs) => Given(jobs, []);

    private void Given(IReadOnlyList<JobStatus> jobs, IReadOnlyList<JobRun> history)
    {
        _scheduler.StatusAsync(Arg.Any<CancellationToken>()).Returns(jobs);
        _scheduler.HistoryAsync(null, Arg.Any<int>(), Arg.Any<CancellationToken>()).Returns(history);
    }
}
