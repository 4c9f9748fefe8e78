namespace PerfEval.Warehouse.Marts.Choices;

/// <summary>年度 — a fiscal year to choose from. One row per year with data.</summary>
public sealed record YearChoiceRow
{
    /// <summary>年度.</summary>
    public int FiscalYear { get; init; }
}
