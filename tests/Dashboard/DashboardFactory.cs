using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PerfEval.Dashboard.Hosting;

namespace PerfEval.Tests.Dashboard;

/// <summary>The dashboard inside the test's process, over an empty warehouse of its own.</summary>
public sealed class DashboardFactory : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("perfeval-dashboard-");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Warehouse:DataDirectory", _data.FullName);
        builder.ConfigureTestServices(services => services.RemoveAll<FirstLoad>());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
