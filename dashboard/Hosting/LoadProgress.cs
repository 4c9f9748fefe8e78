namespace PerfEval.Dashboard.Hosting;

/// <summary>装入进度 — a load that is running: files done of all.</summary>
public sealed record LoadProgress(int Done, int Total);
