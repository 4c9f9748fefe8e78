namespace PerfEval.Etl.Jobs;

/// <summary>运行进度 — how far a running job is, as the engine keeps it.</summary>
/// <param name="Percent">Whole percent.</param>
/// <param name="Message">What it works on, e.g. <c>3/12 file.txt</c>.</param>
public sealed record JobRunProgress(int Percent, string Message);
