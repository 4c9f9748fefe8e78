using Bunit;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Pages.Projects;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Dashboard.Pages.Projects;

public sealed class ProjectsPageTests : DashboardDatabaseContext
{
    [Fact]
    public async Task Page_ListsTheWorstExecutionFirst_WhenNoOrderIsAsked()
    {
        await FillAsync();

        var page = RenderIn<ProjectsPage>(new ViewState());

        Names(page).ShouldBe(["零执行", "掩盖", "正常", "无年初"]);
    }

    [Theory]
    [InlineData("masked", "掩盖")]
    [InlineData("zero", "零执行")]
    public async Task Page_NarrowsToWhatTheAddressSays_WhenOnlyIsGiven(string only, string name)
    {
        await FillAsync();

        var page = RenderIn<ProjectsPage>(new ViewState { Only = only });

        Names(page).ShouldBe([name]);
    }

    [Fact]
    public async Task Page_OpensTheSourceOfANumber_WhenItIsClicked()
    {
        await FillAsync();

        var page = RenderIn<ProjectsPage>(new ViewState { Only = "zero" });

        page.FindAll("tbody a.figure").Select(link => link.GetAttribute("href")).ShouldContain(href => href!.Contains("source=project.", StringComparison.Ordinal) && href.EndsWith(".initial", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_TellsSilenceFromZero_WhenANumberIsMissing()
    {
        await FillAsync();

        var page = RenderIn<ProjectsPage>(new ViewState { Sort = "name" });

        page.FindAll("tbody .state-zero").Count.ShouldBe(1);
        page.FindAll("tbody .state-undisclosed").ShouldNotBeEmpty();
    }

    private static IEnumerable<string> Names(IRenderedComponent<ProjectsPage> page) => page.FindAll("tbody th > a").Select(link => link.TextContent);

    private async Task FillAsync()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var accounts = star.Document(DocumentKinds.FinalAccountsDisclosure, department, 2022);
        star.Execution(accounts, star.Project("正常", department), 1_000m, 1_000m, 950m, 95m);
        star.Execution(accounts, star.Project("掩盖", department), 1_000m, 400m, 400m, 100m);
        star.Execution(accounts, star.Project("零执行", department), 500m, 500m, 0m, 0m);
        star.Execution(accounts, star.Project("无年初", department), null, 200m, 200m, 100m);
        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, 2022));
    }
}
