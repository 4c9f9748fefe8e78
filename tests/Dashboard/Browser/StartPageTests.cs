using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Dashboard.Browser;

[Collection(BrowserCollection.Name)]
public sealed class StartPageTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task StartPage_HasACircuitAndNoComplaint_WhenOpened()
    {
        await using var visit = await browser.VisitAsync();

        await visit.OpenAsync("/");
        await visit.KeepScreenshotAsync("start");

        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldNotBeNullOrWhiteSpace();
        visit.Complaints.ShouldBeEmpty();
    }
}
