namespace PerfEval.Dashboard.Charts;

/// <summary>One series: its name, what its colour means, its points in the order of the categories.</summary>
public sealed record ChartSeries(string Name, ChartTone Tone, IReadOnlyList<ChartPoint> Points);
