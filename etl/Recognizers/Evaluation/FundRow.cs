using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>资金行 — one row of a fund table, each figure by the meaning of its column.</summary>
/// <param name="Label">行名 — as printed, without 其中.</param>
/// <param name="Figures">Figures by role; a role the table lacks is missing.</param>
/// <param name="Locator">位置.</param>
internal sealed record FundRow(string Label, IReadOnlyDictionary<ColumnRole, Figure> Figures, Locator Locator)
{
    private static readonly ColumnRole[] MoneyRoles =
    [
        ColumnRole.RequestedBudget, ColumnRole.InitialBudget, ColumnRole.FullYearBudget, ColumnRole.UnspecifiedBudget, ColumnRole.Outturn, ColumnRole.Balance,
    ];

    /// <summary>Amounts of money the row prints.</summary>
    public IEnumerable<Figure> Money => MoneyRoles.Where(Figures.ContainsKey).Select(role => Figures[role]);

    /// <summary>Whether the row states any number.</summary>
    public bool HasMoney => Money.Any(figure => figure.HasValue);

    /// <summary>Figure of a role; not found where the table has no such column.</summary>
    public Figure Of(ColumnRole role) => Figures.GetValueOrDefault(role) ?? Figure.NotFound(Locator);

    /// <summary>年初预算数 — or the budget column that does not name its base.</summary>
    public Figure Initial => Figures.GetValueOrDefault(ColumnRole.InitialBudget) ?? Of(ColumnRole.UnspecifiedBudget);
}
