namespace PerfEval.Dashboard.Components;

/// <summary>Trouble with reading rows: the number under which the log has the details, and when.</summary>
public sealed record LoadFailure(string Reference, DateTimeOffset At);
