using Microsoft.AspNetCore.Components;
using PerfEval.Dashboard.Filters;

namespace PerfEval.Dashboard.Components;

/// <summary>A part of a page that reads the view in the address and makes links from it.</summary>
public abstract class ViewComponent : ComponentBase
{
    [CascadingParameter]
    public ViewState View { get; set; } = new();

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>Path of the page being shown, without its query.</summary>
    protected string Path => "/" + new Uri(Navigation.Uri).AbsolutePath.TrimStart('/');

    /// <summary>The address of this page with another view.</summary>
    protected string Here(ViewState view) => view.Link(Path);

    /// <summary>The address of another page, filters that go along included.</summary>
    protected string There(string path) => View.Carried().Link(path);

    /// <summary>Goes to this page with another view; the address remembers the way back.</summary>
    protected void Show(ViewState view) => Navigation.NavigateTo(Here(view));
}
