using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.BudgetLineYears;
using PerfEval.Warehouse.Star;

namespace PerfEval.Dashboard.Pages.Departments;

/// <summary>预算对决算 — one line of a department and year as the budget and as the final accounts state it.</summary>
public sealed record LineComparison(string Code, string Name, BudgetLineYearListRow? Budget, BudgetLineYearListRow? Final)
{
    /// <summary>The lines a reader looks for first; the others follow below.</summary>
    private static readonly string[] Headlines =
    [
        "income.total", "income.fiscal_appropriation", "expenditure.total", "expenditure.this_year", "expenditure.basic", "expenditure.basic.personnel",
        "expenditure.basic.public", "expenditure.project", "carryover.opening", "carryover.closing", "operating_cost", "procurement.total",
    ];

    public bool IsHeadline => Headlines.Contains(Code);

    /// <summary>差额 — final minus budget, fen; empty unless both are stated.</summary>
    public long? DifferenceFen => Final?.AmountFen - Budget?.AmountFen;

    /// <summary>决算÷预算 — percent.</summary>
    public decimal? Rate => ExecutionRates.Percent(Final?.AmountFen, Budget?.AmountFen);

    /// <summary>Money lines of one year, headlines in their order first; lines that neither document states are left out.</summary>
    public static IReadOnlyList<LineComparison> Of(IEnumerable<BudgetLineYearListRow> lines) =>
    [
        .. lines.Where(line => line.LineUnit == BudgetLineUnits.Yuan)
            .GroupBy(line => line.LineCode)
            .Select(group => new LineComparison(
                group.Key,
                group.First().LineName,
                group.FirstOrDefault(line => line.Stage == Stages.Budget),
                group.FirstOrDefault(line => line.Stage == Stages.Final)))
            .OrderBy(line => Array.IndexOf(Headlines, line.Code) is var place && place < 0 ? Headlines.Length : place)
            .ThenBy(line => line.Code, StringComparer.Ordinal),
    ];
}
