namespace PerfEval.Dashboard.Charts;

/// <summary>One value of a series.</summary>
/// <param name="Category">Its place on the category axis, as shown.</param>
/// <param name="Value">The number that is drawn; empty where there is none, which is not zero.</param>
/// <param name="Label">The number as written beside it.</param>
/// <param name="Href">Where the number opens; empty when it opens nothing.</param>
/// <param name="Detail">The exact figure for the tooltip.</param>
public sealed record ChartPoint(string Category, decimal? Value, string Label, string? Href = null, string? Detail = null);
