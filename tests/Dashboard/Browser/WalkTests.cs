using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Dashboard.Browser;

/// <summary>The way a doubt is followed: overview → department → project → the printed line behind one number.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class WalkTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Number_LeadsToItsPrintedText_WhenFollowedFromTheOverview()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;

        await visit.OpenAsync("/");
        await page.Locator("main svg path >> visible=true").First.WaitForAsync();
        await visit.KeepScreenshotAsync("walk-1-overview");

        await page.Locator("nav.shell-nav a[href^='/departments']").ClickAsync();
        await page.Locator("main tbody th a[href*='/departments/']").First.ClickAsync();
        await page.WaitForURLAsync(DepartmentAddress());
        await page.Locator("main a[href*='/projects/']").First.WaitForAsync();
        await visit.KeepScreenshotAsync("walk-2-department");

        await page.Locator("main a[href*='/projects/']").First.ClickAsync();
        await page.WaitForURLAsync(ProjectAddress());
        await page.Locator("main .facts").WaitForAsync();
        await page.Locator("main a.figure").First.WaitForAsync();
        await visit.KeepScreenshotAsync("walk-3-project");

        var shown = await page.Locator("main a.figure").First.InnerTextAsync();
        await page.Locator("main a.figure").First.ClickAsync();
        var drawer = page.Locator("aside.drawer");
        await drawer.Locator(".printed").WaitForAsync();
        await visit.KeepScreenshotAsync("walk-4-source");

        (await drawer.Locator(".drawer-value").InnerTextAsync()).ShouldContain(shown.Trim());
        Digits().IsMatch(await drawer.Locator(".printed").InnerTextAsync()).ShouldBeTrue("the printed text of a number has digits");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task View_IsTheSame_WhenItsAddressIsOpenedByAnother()
    {
        await using var visit = await browser.VisitAsync();
        await OpenASourceAsync(visit);
        var printed = await visit.Page.Locator("aside.drawer .printed").InnerTextAsync();

        await using var another = await browser.VisitAsync();
        await another.OpenAsync(new Uri(visit.Page.Url).PathAndQuery);
        var seen = another.Page.Locator("aside.drawer .printed");
        await seen.WaitForAsync();

        (await seen.InnerTextAsync()).ShouldBe(printed);
    }

    [BrowserFact]
    public async Task Drawer_Closes_WhenGoingBack()
    {
        await using var visit = await browser.VisitAsync();
        await OpenASourceAsync(visit);

        await visit.Page.GoBackAsync();

        await visit.Page.Locator("aside.drawer").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        visit.Page.Url.ShouldNotContain("source=");
    }

    private static async Task OpenASourceAsync(BrowserVisit visit)
    {
        await visit.OpenAsync("/projects");
        await visit.Page.Locator("main td a.figure[href*='source=']").First.ClickAsync();
        await visit.Page.Locator("aside.drawer .printed").WaitForAsync();
    }

    [GeneratedRegex(@"/departments/\d+")]
    private static partial Regex DepartmentAddress();

    [GeneratedRegex(@"/projects/\d+")]
    private static partial Regex ProjectAddress();

    [GeneratedRegex(@"\d")]
    private static partial Regex Digits();
}
