namespace PerfEval.Etl.Loading;

/// <summary>装载进度 — reported after every file.</summary>
/// <param name="Done">Files finished.</param>
/// <param name="Total">Files found.</param>
/// <param name="File">The file just finished.</param>
/// <param name="Elapsed">Time since the start.</param>
public sealed record LoadProgress(int Done, int Total, LoadedFile File, TimeSpan Elapsed);
