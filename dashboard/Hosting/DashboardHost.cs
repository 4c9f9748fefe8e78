using System.Globalization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Localization;
using PerfEval.Dashboard.Components;
using PerfEval.Dashboard.Resources;
using PerfEval.Warehouse;
using Radzen;

namespace PerfEval.Dashboard.Hosting;

/// <summary>The wiring of the dashboard itself; what feeds it is registered in Program.cs.</summary>
public static class DashboardHost
{
    /// <summary>Listens on loopback unless <c>--urls</c> says otherwise.</summary>
    private const string DefaultUrl = "http://127.0.0.1:5080";

    public static WebApplicationBuilder AddDashboard(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        if (builder.Configuration["urls"] is null)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        // --data DIR, the same word as on the command line of etl.
        if (builder.Configuration["data"] is { Length: > 0 } data)
        {
            builder.Configuration["Warehouse:DataDirectory"] = data;
        }

        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddRadzenComponents();
        builder.Services.AddLocalization();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddSingleton<LoadWatch>();
        builder.Services.AddScoped<Reviewer>();
        builder.Services.AddHostedService<StartUp>();
        builder.Services.AddHostedService<LoadPoll>();
        builder.Services.AddHealthChecks().AddCheck<Readiness>("warehouse");
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Preferences.Cultures[0]).AddSupportedCultures(Preferences.Cultures).AddSupportedUICultures(Preferences.Cultures);
            // The language is chosen by the user, never guessed from the browser: officials' machines often run an English system.
            options.RequestCultureProviders = [new CookieRequestCultureProvider()];
        });
        return builder;
    }

    public static WebApplication UseDashboard(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.UseStatusCodePagesWithReExecute("/not-found");
        app.UseAntiforgery();
        app.MapStaticAssets();
        // Not ready is no error to be logged as one, but no success either.
        app.MapHealthChecks("/health", new HealthCheckOptions
        {
            ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable },
        });
        Preferences.Map(app);
        Originals.Map(app);
        Templates.Map(app);
        app.Lifetime.ApplicationStarted.Register(() => Announce(app));
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }

    // For the person at the console, in one line among the log.
    private static void Announce(WebApplication app)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Preferences.Cultures[0]);
        var texts = app.Services.GetRequiredService<IStringLocalizer<ShellTexts>>();
        Console.WriteLine(texts["Listening", string.Join(' ', app.Urls), app.Services.GetRequiredService<WarehouseDatabase>().DataDirectory]);
    }
}
