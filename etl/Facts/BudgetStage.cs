namespace PerfEval.Etl.Facts;

/// <summary>阶段 — whether a figure is planned or spent.</summary>
public enum BudgetStage
{
    /// <summary>预算 — planned.</summary>
    Budget,

    /// <summary>决算 — outturn.</summary>
    Final,
}
