namespace PerfEval.Dashboard.Filters;

/// <summary>口径 — the base an execution rate is taken on.</summary>
public enum RateBase
{
    /// <summary>年初预算 — the only base that cannot be rewritten later; the headline.</summary>
    Initial,

    /// <summary>全年预算 — the full-year (adjusted) budget as the documents label it.</summary>
    FullYear,

    /// <summary>印刷 — the rate as printed.</summary>
    Printed,
}
