using Bunit;
using PerfEval.Dashboard.Pages.Overview;

namespace PerfEval.Tests.Dashboard.Pages.Overview;

public sealed class OverviewPageTests : BunitContext
{
    [Fact]
    public void Page_ShowsItsHeading_WhenRendered()
    {
        var page = Render<OverviewPage>();

        page.Find("h1").MarkupMatches("<h1>总览</h1>");
    }
}
