namespace PerfEval.Dashboard.Hosting;

/// <summary>装入的动静 — what open pages know of loads: a running one for the progress bar, and that new rows are there.</summary>
public sealed class LoadWatch
{
    /// <summary>Raised when the progress changes.</summary>
    public event Action? ProgressChanged;

    /// <summary>Raised when a load brought something new; pages read again.</summary>
    public event Action? DataChanged;

    /// <summary>The running load; empty when none runs.</summary>
    public LoadProgress? Current { get; private set; }

    /// <summary>Takes what the warehouse says now.</summary>
    public void Report(LoadProgress? current, bool hasNewData)
    {
        if (current != Current)
        {
            Current = current;
            ProgressChanged?.Invoke();
        }

        if (hasNewData)
        {
            DataChanged?.Invoke();
        }
    }
}
