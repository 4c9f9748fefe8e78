using Microsoft.AspNetCore.Components;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Hosting;

namespace PerfEval.Dashboard.Components;

/// <summary>
/// A page whose rows follow from the address: reads again when the view changes or a load brings something new,
/// keeps what is shown until the new rows are there, and turns trouble into a state with a number to quote.
/// </summary>
public abstract class ViewPage<TModel> : ViewComponent, IDisposable
    where TModel : class
{
    private readonly CancellationTokenSource _left = new();
    private string? _shown;

    [Inject]
    protected ILoggerFactory Loggers { get; set; } = null!;

    [Inject]
    protected LoadWatch LoadWatch { get; set; } = null!;

    [Inject]
    protected TimeProvider Clock { get; set; } = null!;

    protected Loaded<TModel> State { get; private set; } = new();

    /// <summary>Whatever else than the view decides the rows, such as the id in the path.</summary>
    protected virtual string Identity => "";

    /// <summary>Reads the rows of <paramref name="view"/>.</summary>
    protected abstract Task<TModel> LoadAsync(ViewState view, CancellationToken cancellation);

    protected override void OnInitialized() => LoadWatch.DataChanged += OnDataChanged;

    protected override async Task OnParametersSetAsync()
    {
        // An opened source drawer or another unit of money changes what is shown, not what is read.
        var wanted = Identity + (View with { Source = null, Unit = default }).ToQuery();
        if (wanted != _shown)
        {
            _shown = wanted;
            await ReloadAsync();
        }
    }

    protected async Task ReloadAsync()
    {
        var wanted = _shown;
        var state = await ReadAsync();
        if (wanted == _shown && !_left.IsCancellationRequested)
        {
            State = state;
            StateHasChanged();
        }
    }

    private async Task<Loaded<TModel>> ReadAsync()
    {
        try
        {
            return new Loaded<TModel>(await LoadAsync(View, _left.Token));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !_left.IsCancellationRequested)
        {
            var reference = Guid.NewGuid().ToString("N")[..8];
            Loggers.CreateLogger(GetType()).LogError(exception, "Page {Address} could not be read ({Reference})", Navigation.Uri, reference);
            return new Loaded<TModel>(Failure: new LoadFailure(reference, Clock.GetLocalNow()));
        }
        catch (OperationCanceledException)
        {
            return State;
        }
    }

    private void OnDataChanged() => _ = InvokeAsync(ReloadAsync);

    /// <summary>Stops whatever a page does on its own while it is shown.</summary>
    protected virtual void OnLeave()
    {
    }

    public void Dispose()
    {
        OnLeave();
        LoadWatch.DataChanged -= OnDataChanged;
        _left.Cancel();
        _left.Dispose();
        GC.SuppressFinalize(this);
    }
}
