using System.Diagnostics;
using System.Net;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;

namespace PerfEval.Tests.Dashboard;

public sealed class ProgramTests(DashboardFactory dashboard) : IClassFixture<DashboardFactory>
{
    [Fact]
    public async Task Health_Answers200_WhenTheWarehouseIsOpen()
    {
        using var client = dashboard.CreateClient();
        var patience = Stopwatch.StartNew();
        var answer = HttpStatusCode.ServiceUnavailable;

        while (answer == HttpStatusCode.ServiceUnavailable && patience.Elapsed < TimeSpan.FromSeconds(60))
        {
            using var response = await client.GetAsync(new Uri("/health", UriKind.Relative));
            answer = response.StatusCode;
            await Task.Delay(100);
        }

        answer.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Template_IsOfferedForDownload_AndIsTheOneThatIsRead()
    {
        using var client = dashboard.CreateClient();

        var bytes = await client.GetByteArrayAsync(new Uri(PerfEval.Dashboard.Hosting.Templates.Address, UriKind.Relative));

        DocumentReaders.Open(new MemoryStream(bytes), "template").Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).ShouldContain(cell => cell.Text == "PERFEVAL-TEMPLATE");
    }

    [Fact]
    public async Task Request_IsRefused_WhenItNamesAForeignHost()
    {
        using var client = dashboard.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "elsewhere.example" } };

        using var response = await client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, "a page of another site must not reach the dashboard through a name of its own");
    }

    [Theory]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/_content/Radzen.Blazor/Radzen.Blazor.js")]
    [InlineData("/app.css")]
    [InlineData("/fonts/fonts.css")]
    [InlineData("/fonts/noto-sans-sc.woff2")]
    public async Task StaticAsset_IsServed_WhenPageAsksForIt(string path)
    {
        using var client = dashboard.CreateClient();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
