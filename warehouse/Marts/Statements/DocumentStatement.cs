namespace PerfEval.Warehouse.Marts.Statements;

/// <summary>文件 — a current document of the department and year.</summary>
internal sealed class DocumentStatement
{
    public int DepartmentKey { get; init; }

    public int FiscalYear { get; init; }

    public int DocumentKey { get; init; }

    public string DocumentKind { get; init; } = "";

    public bool IsDemonstration { get; init; }
}
