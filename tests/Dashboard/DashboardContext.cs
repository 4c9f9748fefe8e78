using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Hosting;
using Radzen;
using Radzen.Blazor.Rendering;

namespace PerfEval.Tests.Dashboard;

/// <summary>A browser-less page: the services every component of the dashboard asks for, in Chinese.</summary>
public abstract class DashboardContext : BunitContext
{
    protected DashboardContext()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
        // Radzen asks the browser for the size of a chart.
        JSInterop.Setup<Rect>("Radzen.createChart", _ => true).SetResult(new Rect { Width = 600, Height = 200 });
        Services.AddRadzenComponents();
        Services.AddLocalization();
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton(Readiness);
        Services.AddSingleton(LoadWatch);
    }

    protected Readiness Readiness { get; } = new();

    protected LoadWatch LoadWatch { get; } = new();

    /// <summary>The words of a topic.</summary>
    protected IStringLocalizer<T> Texts<T>() => Services.GetRequiredService<IStringLocalizer<T>>();

    /// <summary>A component as it stands on a page with this view in its address.</summary>
    protected IRenderedComponent<TComponent> RenderIn<TComponent>(ViewState view, Action<ComponentParameterCollectionBuilder<TComponent>>? parameters = null)
        where TComponent : Microsoft.AspNetCore.Components.IComponent =>
        Render<TComponent>(builder =>
        {
            builder.AddCascadingValue(view);
            parameters?.Invoke(builder);
        });
}
