using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace PerfEval.Tests.Dashboard;

public sealed class ProgramTests(WebApplicationFactory<Program> dashboard) : IClassFixture<WebApplicationFactory<Program>>
{
    [Fact]
    public async Task Health_Answers200_WhenStarted()
    {
        using var client = dashboard.CreateClient();

        using var response = await client.GetAsync(new Uri("/health", UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/_content/Radzen.Blazor/Radzen.Blazor.js")]
    [InlineData("/app.css")]
    public async Task StaticAsset_IsServed_WhenPageAsksForIt(string path)
    {
        using var client = dashboard.CreateClient();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
