namespace PerfEval.Warehouse.Marts.Statements;

/// <summary>陈述 — a fact as marts read it: only of current versions, only with enough confidence.</summary>
internal interface IStatement
{
    long FactKey { get; }

    int DepartmentKey { get; }

    int FiscalYear { get; }

    int ConfidenceE4 { get; }
}
