namespace PerfEval.Warehouse.Marts.Sources;

/// <summary>项目得分的出处 — a score of a project, and the same score in the year's other statements of that project.</summary>
/// <param name="FactKey">事实键.</param>
/// <param name="Measure">Which figure of the fact, one of <see cref="IFigureSourceQuery.Knows"/>.</param>
public sealed record ProjectScoreSourceQuery(long FactKey, string Measure) : IFigureSourceQuery
{
    private static readonly FigureColumns Columns = new(
        ("execution", "execution_score", false),
        ("weight", "execution_weight", false),
        ("indicators", "indicator_score", false),
        ("total", "total_score", false));

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Fragments => Columns.Fragments(Measure);

    /// <inheritdoc />
    public bool Knows => Columns.Has(Measure);
}
