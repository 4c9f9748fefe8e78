using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PerfEval.Tests.Dashboard.Browser;

/// <summary>The product as a user starts it: its own process, a fresh data folder, a free loopback port.</summary>
public sealed class DashboardProcess : IAsyncDisposable
{
    /// <summary>Far above what a start takes; a machine busy with other tests is not a failure.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("perfeval-browser-");

    private DashboardProcess()
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PerfEval.Dashboard.dll"),
            "--data", _data.FullName, "--urls", Address.GetLeftPart(UriPartial.Authority)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _data.FullName,
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
    }

    public Uri Address { get; }

    /// <summary>Everything the process has written so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts the product and waits until /health answers 200, that is until the samples are loaded.</summary>
    public static async Task<DashboardProcess> StartAsync()
    {
        var dashboard = new DashboardProcess();
        dashboard._process.Start();
        dashboard._process.BeginOutputReadLine();
        dashboard._process.BeginErrorReadLine();
        await dashboard.WaitUntilHealthyAsync();
        return dashboard;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private async Task WaitUntilHealthyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(200))
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"The dashboard ended with code {_process.ExitCode} while starting:\n{Output}");
            }

            if (await IsHealthyAsync(client))
            {
                return;
            }
        }

        throw new TimeoutException($"The dashboard was not ready after {Patience.TotalSeconds} s:\n{Output}");
    }

    private static async Task<bool> IsHealthyAsync(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync(new Uri("/health", UriKind.Relative));
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception trouble) when (trouble is HttpRequestException or TaskCanceledException)
        {
            return false; // not listening yet, or too busy to answer
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }
}
