using Microsoft.Playwright;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Dashboard.Browser;

/// <summary>One person's visit: a page, and what the browser complained about meanwhile.</summary>
public sealed class BrowserVisit : IAsyncDisposable
{
    private static readonly string Artifacts = Environment.GetEnvironmentVariable("PERFEVAL_ARTIFACTS") ?? Path.Combine(Checkout.Root, "artifacts");

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public BrowserVisit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _complaints.Add(message.Text);
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                _complaints.Add($"{response.Status} {response.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Script errors, console errors and failed requests of this visit.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Opens a path of the dashboard and waits until its circuit answers.</summary>
    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        await WaitForCircuitAsync();
    }

    /// <summary>The prerendered page is looked at first; only with the circuit does it react to clicks.</summary>
    public Task WaitForCircuitAsync() => Page.Locator("main[data-interactive=true]").WaitForAsync();

    /// <summary>Keeps a picture of the page for a person to look at, under artifacts/ of the checkout or PERFEVAL_ARTIFACTS.</summary>
    public Task<byte[]> KeepScreenshotAsync(string name) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(Artifacts, "screenshots", name + ".png"), FullPage = true });

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
