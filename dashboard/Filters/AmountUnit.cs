namespace PerfEval.Dashboard.Filters;

/// <summary>单位 — the unit money is shown in.</summary>
public enum AmountUnit
{
    /// <summary>元.</summary>
    Yuan,

    /// <summary>万元 — the default.</summary>
    TenThousand,

    /// <summary>亿元.</summary>
    HundredMillion,
}
