namespace PerfEval.Warehouse.Marts.ThreePublicYears;

/// <summary>“三公”经费合计 — sums of one category over the chosen regions. One row per fiscal year and category.</summary>
public sealed record ThreePublicTotalRow
{
    /// <summary>年度.</summary>
    public int FiscalYear { get; init; }

    /// <summary>类别.</summary>
    public string Category { get; init; } = "";

    /// <summary>年初预算数 — fen.</summary>
    public long? InitialFen { get; init; }

    /// <summary>决算公开中的预算数 — fen.</summary>
    public long? FullYearFen { get; init; }

    /// <summary>决算数 — fen.</summary>
    public long? OutturnFen { get; init; }

    /// <summary>部门数 — with an outturn.</summary>
    public int Departments { get; init; }
}
