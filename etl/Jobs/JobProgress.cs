namespace PerfEval.Etl.Jobs;

/// <summary>进度 — how far a running job is.</summary>
/// <param name="Done">Pieces done.</param>
/// <param name="Total">Pieces in all; 0 while unknown.</param>
/// <param name="Current">What it works on now, e.g. a file name.</param>
public sealed record JobProgress(int Done, int Total, string Current)
{
    /// <summary>百分比 — whole percent, 0 while the total is unknown.</summary>
    public int Percent => Total == 0 ? 0 : Math.Min(100, Done * 100 / Total);
}
