namespace PerfEval.Warehouse.Marts.Sources;

/// <summary>分类支出的出处 — an amount of a class, and the same class, stage and year of that department elsewhere.</summary>
/// <param name="FactKey">事实键.</param>
/// <param name="Measure">Which figure of the fact, one of <see cref="IFigureSourceQuery.Knows"/>.</param>
public sealed record ClassifiedExpenditureSourceQuery(long FactKey, string Measure) : IFigureSourceQuery
{
    private static readonly FigureColumns Columns = new(
        ("total", "total", true),
        ("basic", "basic", true),
        ("project", "project", true));

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Fragments => Columns.Fragments(Measure);

    /// <inheritdoc />
    public bool Knows => Columns.Has(Measure);
}
