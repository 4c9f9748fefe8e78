using Bunit;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Pages.Overview;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Dashboard.Pages.Overview;

public sealed class OverviewPageTests : DashboardDatabaseContext
{
    [Fact]
    public void Page_SaysThatNothingIsThereAndWhatToDo_WhenTheWarehouseIsEmpty()
    {
        var page = RenderIn<OverviewPage>(new ViewState());

        page.Find("h1").TextContent.ShouldBe("总览");
        page.Find(".notice .button").GetAttribute("href").ShouldBe("/documents");
    }

    [Fact]
    public async Task Page_StatesTheInitialRateWithThePrintedOneBeside_WhenAProjectIsMasked()
    {
        await FillAsync(isDemonstration: false);

        var page = RenderIn<OverviewPage>(new ViewState());

        page.Find(".tile-headline .tile-value").TextContent.ShouldContain("26.7%");
        page.Find(".tile-headline .tile-value small").TextContent.ShouldBe("印刷执行率 50.0%");
        page.Find("[aria-labelledby=chart-trend] .sentence").TextContent.ShouldContain("2022 年项目按年初预算执行 26.7%，印刷的执行率是 50.0%，相差 23.3 个百分点。");
        page.FindAll(".badge-demonstration").ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_LinksTheMaskedBudgetToItsProjects_WhenAProjectIsMasked()
    {
        await FillAsync(isDemonstration: false);

        var page = RenderIn<OverviewPage>(new ViewState { Unit = AmountUnit.Yuan });

        page.Find("a[href='/projects?years=2022&unit=yuan&only=masked']").TextContent.ShouldBe("1,000.00");
        page.Find("a[href='/projects?years=2022&unit=yuan&only=zero']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Page_WearsTheDemonstrationBadge_WhenADocumentBehindItIsASample()
    {
        await FillAsync(isDemonstration: true);

        var page = RenderIn<OverviewPage>(new ViewState());

        page.Find(".page-title .badge-demonstration").TextContent.ShouldBe("演示数据");
    }

    [Fact]
    public async Task Page_ShowsTheRowsOfALoad_WhenTheyArriveWhileItIsOpen()
    {
        var page = RenderIn<OverviewPage>(new ViewState());

        await FillAsync(isDemonstration: false);
        LoadWatch.Report(null, hasNewData: true);

        page.WaitForAssertion(() => page.FindAll(".tile").Count.ShouldBe(5));
    }

    private async Task FillAsync(bool isDemonstration)
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var accounts = star.Document(DocumentKinds.FinalAccountsDisclosure, department, 2022, isDemonstration);
        star.Execution(accounts, star.Project("掩盖", department), 1_000m, 400m, 400m, 100m);
        star.Execution(accounts, star.Project("零执行", department), 500m, 500m, 0m, 0m);
        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, 2022));
    }
}
