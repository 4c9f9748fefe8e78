namespace PerfEval.Warehouse.Marts.Sources;

/// <summary>收支项目的出处 — the figure of a line, and the same line, stage and year of that department elsewhere.</summary>
/// <param name="FactKey">事实键.</param>
/// <param name="Measure">Which figure of the fact, one of <see cref="IFigureSourceQuery.Knows"/>.</param>
public sealed record BudgetLineSourceQuery(long FactKey, string Measure) : IFigureSourceQuery
{
    private static readonly FigureColumns Columns = new(
        ("amount", "amount", true));

    /// <inheritdoc />
    /// <remarks>Some lines count vehicles or persons: those have a number in place of money.</remarks>
    public IReadOnlyDictionary<string, string> Fragments => new Dictionary<string, string>(Columns.Fragments(Measure)) { ["e4"] = "f.number_e4" };

    /// <inheritdoc />
    public bool Knows => Columns.Has(Measure);
}
