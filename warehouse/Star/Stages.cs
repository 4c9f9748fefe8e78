namespace PerfEval.Warehouse.Star;

/// <summary>阶段 — codes of whether a figure is planned or spent, as in the export contract.</summary>
public static class Stages
{
    /// <summary>预算 — planned.</summary>
    public const string Budget = "budget";

    /// <summary>决算 — outturn.</summary>
    public const string Final = "final";
}
