using Bunit;
using PerfEval.Dashboard.Components;
using PerfEval.Dashboard.Filters;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Dashboard.Components;

public sealed class SourceDrawerTests : DashboardDatabaseContext
{
    [Fact]
    public async Task Drawer_ShowsPlacePrintedTextAndTheOtherStatements_WhenAProjectIsStatedTwice()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var project = star.Project("信息化", department);
        var form = star.Document(DocumentKinds.ProjectSelfEvaluation, department, 2022);
        var asked = star.Execution(form, project, 1_000m, 400m, 400m);
        star.Execution(star.Document(DocumentKinds.SelfEvaluationSummary, department, 2022), project, 900m, null, null, statement: Statements.Summary);

        var drawer = RenderIn<SourceDrawer>(new ViewState { Source = $"project.{asked.FactKey}.initial" });

        drawer.Find(".printed").TextContent.ShouldBe("1000 元");
        drawer.Find(".button-main").GetAttribute("href").ShouldBe($"/documents/{form.DocumentKey}?at=L2");
        drawer.FindAll("tbody tr").Count.ShouldBe(1);
        drawer.Find("tbody .badge").TextContent.ShouldBe("不同");
    }

    [Fact]
    public async Task Drawer_LeavesOutStatementsWithoutSuchAPlace_WhenTheyAreSilent()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var project = star.Project("信息化", department);
        var asked = star.Execution(star.Document(DocumentKinds.ProjectSelfEvaluation, department, 2022), project, 1_000m, 400m, 400m);
        star.Execution(star.Document(DocumentKinds.SelfEvaluationSummary, department, 2022), project, null, null, 400m, statement: Statements.Summary);

        var drawer = RenderIn<SourceDrawer>(new ViewState { Source = $"project.{asked.FactKey}.initial" });

        drawer.Markup.ShouldContain("别的文件没有再说这个数");
    }

    [Theory]
    [InlineData("project.999.initial")]
    [InlineData("project.1.nonsense")]
    [InlineData("nonsense")]
    public void Drawer_SaysThatTheSourceIsGone_WhenTheAddressLeadsNowhere(string source)
    {
        var drawer = RenderIn<SourceDrawer>(new ViewState { Source = source });

        drawer.Markup.ShouldContain("这个数的出处已经不在");
    }
}
