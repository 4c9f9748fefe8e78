namespace PerfEval.Etl.Loading;

/// <summary>装载小结 — what one run did.</summary>
/// <param name="Files">文件 — in the order they were found.</param>
/// <param name="Elapsed">用时.</param>
/// <param name="Aborted">中止原因 — set where the run stopped before its end (disk full, cancelled).</param>
public sealed record LoadSummary(IReadOnlyList<LoadedFile> Files, TimeSpan Elapsed, LoadReason? Aborted)
{
    /// <summary>个数 — files with one outcome.</summary>
    public int Count(LoadOutcome outcome) => Files.Count(file => file.Outcome == outcome);

    /// <summary>略过 — names inside bundles that are no documents.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>事实数 — facts written in the run.</summary>
    public int Facts => Files.Sum(file => file.Facts);

    /// <summary>待定数 — places put into quarantine in the run.</summary>
    public int Unresolved => Files.Sum(file => file.Unresolved);
}
