using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Marts.Statements;

/// <summary>“三公”经费的陈述 — one row of fact_three_public.</summary>
internal sealed class ThreePublicStatement : IStatement
{
    public long FactKey { get; init; }

    public int DepartmentKey { get; init; }

    public int FiscalYear { get; init; }

    public int? UnitKey { get; init; }

    public string Category { get; init; } = "";

    public string Stage { get; init; } = "";

    public string DocumentKind { get; init; } = "";

    public bool IsDemonstration { get; init; }

    public long? AmountFen { get; init; }

    public string? AmountUnit { get; init; }

    public int AmountDecimals { get; init; }

    public long? ChangeFen { get; init; }

    public int ConfidenceE4 { get; init; }

    public bool IsOfBudgetDocument => DocumentKind == DocumentKinds.BudgetDisclosure;
}
