using Microsoft.Playwright;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Dashboard.Browser;

/// <summary>One dashboard with the bundled samples and one Chromium for all browser tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>For a machine without a screen, a sandbox or a network; nothing is to be fetched from outside.</summary>
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private DashboardProcess? _dashboard;

    public async Task InitializeAsync()
    {
        if (Requirement.Browser.Skip is not null)
        {
            return;
        }

        _dashboard = await DashboardProcess.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Requirement.Browser.Demand(), Args = Flags });
    }

    /// <summary>A fresh browser profile on the dashboard, in the size of a common office screen.</summary>
    public async Task<BrowserVisit> VisitAsync()
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = _dashboard!.Address.ToString(),
            Locale = "zh-CN",
            ViewportSize = new() { Width = 1366, Height = 768 },
            AcceptDownloads = true,
        });
        return new BrowserVisit(context, await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_dashboard is not null)
        {
            await _dashboard.DisposeAsync();
        }
    }
}
