using Deque.AxeCore.Playwright;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Dashboard.Browser;

/// <summary>Every page as axe sees it; what it calls serious or critical keeps somebody out.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    [BrowserTheory]
    [InlineData("/", "light")]
    [InlineData("/", "dark")]
    [InlineData("/departments", "light")]
    [InlineData("/departments/1", "light")]
    [InlineData("/departments/1", "dark")]
    [InlineData("/projects", "light")]
    [InlineData("/projects/1", "light")]
    [InlineData("/projects/1?source=project.1.initial", "light")]
    [InlineData("/sangong", "light")]
    [InlineData("/documents", "light")]
    [InlineData("/documents/1?at=L5", "light")]
    [InlineData("/documents/1?item=project.1", "light")]
    [InlineData("/documents/1?item=project.1", "dark")]
    [InlineData("/quarantine", "light")]
    [InlineData("/review", "light")]
    [InlineData("/jobs", "light")]
    [InlineData("/jobs", "dark")]
    public async Task Page_KeepsNobodyOut_WhenScanned(string path, string theme)
    {
        await using var visit = await browser.VisitAsync();
        await visit.OpenAsync($"/preferences?theme={theme}&back={Uri.EscapeDataString(path)}");

        var result = await visit.Page.RunAxe();

        result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes, (violation, node) => $"{violation.Id} ({violation.Impact}): {node.Html}")
            .ShouldBeEmpty();
    }
}
