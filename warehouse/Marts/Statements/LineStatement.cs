using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Marts.Statements;

/// <summary>收支项目的陈述 — one stated figure of fact_budget_line.</summary>
internal sealed class LineStatement : IStatement
{
    public long FactKey { get; init; }

    public int DepartmentKey { get; init; }

    public int FiscalYear { get; init; }

    public int? UnitKey { get; init; }

    public int BudgetLineKey { get; init; }

    public string Line { get; init; } = "";

    public string Stage { get; init; } = "";

    public string DocumentKind { get; init; } = "";

    public bool IsDemonstration { get; init; }

    public long? AmountFen { get; init; }

    public long? NumberE4 { get; init; }

    public string? AmountUnit { get; init; }

    public int AmountDecimals { get; init; }

    public int ConfidenceE4 { get; init; }

    /// <summary>The document made for this stage goes before one that merely repeats the figure.</summary>
    public bool IsOfItsDocument => DocumentKind == (Stage == Stages.Budget ? DocumentKinds.BudgetDisclosure : DocumentKinds.FinalAccountsDisclosure);
}
