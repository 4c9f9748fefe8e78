namespace PerfEval.Etl.Recognizers.Text;

/// <summary>金额单位 — the units in which documents print money.</summary>
public enum MoneyUnit
{
    /// <summary>元 — yuan.</summary>
    Yuan,

    /// <summary>千元 — 1 000 yuan.</summary>
    ThousandYuan,

    /// <summary>万元 — 10 000 yuan.</summary>
    TenThousandYuan,

    /// <summary>亿元 — 100 000 000 yuan.</summary>
    HundredMillionYuan,
}
