namespace PerfEval.Dashboard.Charts;

/// <summary>
/// A chart as data: what is shown, in which unit, on which base and from where. The same description feeds the screen,
/// the table behind the chart and, later, other renderers.
/// </summary>
/// <param name="Id">Unique on its page; part of element ids.</param>
/// <param name="Title">What it shows, in words.</param>
/// <param name="CategoryTitle">Name of the category axis, the first column of the table.</param>
/// <param name="Unit">Unit of the values, e.g. 万元 or %.</param>
/// <param name="Base">口径 — the base of its rates, or what its amounts are.</param>
/// <param name="Source">来源 — the kinds of document the numbers come from.</param>
public sealed record Chart(string Id, ChartKind Kind, string Title, string CategoryTitle, string Unit, string Base, string Source)
{
    public IReadOnlyList<ChartSeries> Series { get; init; } = [];

    /// <summary>The sentence that says what the chart shows.</summary>
    public Sentence Sentence { get; init; } = Sentence.Empty;

    /// <summary>Reference line, e.g. 100 for rates; empty for none.</summary>
    public decimal? Reference { get; init; }

    /// <summary>Whether there is any value to draw.</summary>
    public bool HasValues => Series.Any(series => series.Points.Any(point => point.Value is not null));

    /// <summary>Categories in order, each once.</summary>
    public IReadOnlyList<string> Categories => [.. Series.SelectMany(series => series.Points).Select(point => point.Category).Distinct()];
}
