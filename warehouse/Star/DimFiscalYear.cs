namespace PerfEval.Warehouse.Star;

/// <summary>年度 — a fiscal year, which in China is the calendar year. One row per year.</summary>
public sealed class DimFiscalYear
{
    /// <summary>年度 — the year itself is the key.</summary>
    public int FiscalYear { get; set; }

    /// <summary>名称 — e.g. 2022年度.</summary>
    public required string Name { get; set; }
}
