namespace PerfEval.Warehouse.Marts.Sources;

/// <summary>三公经费的出处 — an amount of a category, and the same category, stage and year of that department elsewhere.</summary>
/// <param name="FactKey">事实键.</param>
/// <param name="Measure">Which figure of the fact, one of <see cref="IFigureSourceQuery.Knows"/>.</param>
public sealed record ThreePublicSourceQuery(long FactKey, string Measure) : IFigureSourceQuery
{
    private static readonly FigureColumns Columns = new(
        ("amount", "amount", true),
        ("change", "change", true));

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Fragments => Columns.Fragments(Measure);

    /// <inheritdoc />
    public bool Knows => Columns.Has(Measure);
}
