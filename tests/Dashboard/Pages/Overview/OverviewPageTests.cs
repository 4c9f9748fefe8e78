using Bunit;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Pages.Overview;

namespace PerfEval.Tests.Dashboard.Pages.Overview;

public sealed class OverviewPageTests : DashboardContext
{
    [Fact]
    public void Page_ShowsItsHeading_WhenRendered()
    {
        var page = RenderIn<OverviewPage>(new ViewState());

        page.Find("h1").TextContent.ShouldBe("总览");
    }
}
