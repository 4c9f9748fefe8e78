namespace PerfEval.Warehouse.Marts.Sources;

/// <summary>指标的出处 — weight or score of an indicator, and the same indicator of that project and year elsewhere.</summary>
/// <param name="FactKey">事实键.</param>
/// <param name="Measure">Which figure of the fact, one of <see cref="IFigureSourceQuery.Knows"/>.</param>
public sealed record IndicatorSourceQuery(long FactKey, string Measure) : IFigureSourceQuery
{
    private static readonly FigureColumns Columns = new(
        ("weight", "weight", false),
        ("score", "score", false));

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Fragments => Columns.Fragments(Measure);

    /// <inheritdoc />
    public bool Knows => Columns.Has(Measure);
}
