using Microsoft.Playwright;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Dashboard.Browser;

/// <summary>The address is the view: back and forward walk through it, a link shows the same thing to somebody else.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AddressTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task BackAndForward_WalkThroughTheFilters_WhenTheyWereChangedByClicks()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await visit.OpenAsync("/projects");
        var all = await CountAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "被掩盖", Exact = true }).First.ClickAsync();
        await page.WaitForURLAsync("**/projects?only=masked");
        await Assertions.Expect(page.Locator(".sentence .figure")).Not.ToHaveTextAsync(all);
        var masked = await CountAsync(page);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".sentence .figure")).ToHaveTextAsync(all);
        await page.GoForwardAsync();

        await Assertions.Expect(page.Locator(".sentence .figure")).ToHaveTextAsync(masked);
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Link_ShowsTheSameToAColleague_WhenItIsOpenedAnew()
    {
        await using var visit = await browser.VisitAsync();
        await visit.OpenAsync("/projects?only=masked&sort=initial&order=desc&unit=yuan");
        var first = await visit.Page.Locator("tbody tr").First.InnerTextAsync();

        await using var colleague = await browser.VisitAsync();
        await colleague.OpenAsync(new Uri(visit.Page.Url).PathAndQuery);

        (await colleague.Page.Locator("tbody tr").First.InnerTextAsync()).ShouldBe(first);
        (await colleague.Page.Locator(".segments a[aria-current]").First.InnerTextAsync()).ShouldBe("元");
    }

    private static Task<string> CountAsync(IPage page) => page.Locator(".sentence .figure").InnerTextAsync();
}
