namespace PerfEval.Warehouse.Marts.Sources;

/// <summary>项目执行的出处 — a project's money, rate or balance, and the same figure in the year's other statements of that project.</summary>
/// <param name="FactKey">事实键.</param>
/// <param name="Measure">Which figure of the fact, one of <see cref="IFigureSourceQuery.Knows"/>.</param>
public sealed record ProjectMoneySourceQuery(long FactKey, string Measure) : IFigureSourceQuery
{
    private static readonly FigureColumns Columns = new(
        ("initial", "initial_budget", true),
        ("fullyear", "full_year_budget", true),
        ("outturn", "outturn", true),
        ("rate", "printed_rate", false),
        ("requested", "requested_amount", true),
        ("balance", "balance", true));

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Fragments => Columns.Fragments(Measure);

    /// <inheritdoc />
    public bool Knows => Columns.Has(Measure);
}
