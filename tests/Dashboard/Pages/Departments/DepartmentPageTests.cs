using Bunit;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Pages.Departments;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Dashboard.Pages.Departments;

public sealed class DepartmentPageTests : DashboardDatabaseContext
{
    [Fact]
    public async Task Page_PutsBudgetAccountsAndEvaluationSideBySide_WhenAllThreeArePublished()
    {
        var department = await FillAsync();

        var page = RenderIn<DepartmentPage>(new ViewState(), builder => builder.Add(shown => shown.Key, department));

        page.FindAll(".steps .tile-value").Select(value => value.TextContent.Trim()).ShouldBe(["0.10万元", "0.09万元", "40.0%执行率（年初预算） · 印刷执行率 100.0%"]);
        page.Find(".steps .badge-masked").GetAttribute("href").ShouldBe($"/projects?years=2022&department={department}&only=masked");
    }

    [Fact]
    public async Task Page_SaysWhichDocumentIsMissing_WhenAYearHasNone()
    {
        var department = await FillAsync();

        var page = RenderIn<DepartmentPage>(new ViewState { Years = [2023] }, builder => builder.Add(shown => shown.Key, department));

        page.FindAll(".steps .state-undisclosed").Select(text => text.TextContent).ShouldBe(["没有这一年的部门决算公开", "没有这一年的自评文件"]);
    }

    [Fact]
    public void Page_SaysThatThereIsNoSuchDepartment_WhenTheKeyIsUnknown()
    {
        var page = RenderIn<DepartmentPage>(new ViewState(), builder => builder.Add(shown => shown.Key, 4711));

        page.Find("h1").TextContent.ShouldBe("没有这个部门");
    }

    private async Task<int> FillAsync()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        star.Line(star.Document(DocumentKinds.BudgetDisclosure, department, 2022), "expenditure.total", Stages.Budget, 1_000m);
        star.Line(star.Document(DocumentKinds.BudgetDisclosure, department, 2023), "expenditure.total", Stages.Budget, 1_100m);
        var accounts = star.Document(DocumentKinds.FinalAccountsDisclosure, department, 2022);
        star.Line(accounts, "expenditure.this_year", Stages.Final, 900m);
        star.Execution(star.Document(DocumentKinds.ProjectSelfEvaluation, department, 2022), star.Project("掩盖", department), 1_000m, 400m, 400m, 100m);
        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, 2022), new DepartmentYear(department.DepartmentKey, 2023));
        return department.DepartmentKey;
    }
}
