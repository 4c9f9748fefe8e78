namespace PerfEval.Warehouse.Marts.Review;

/// <summary>待复核的原因 — how much waits for one cause. One row per cause, facts and places apart.</summary>
public sealed record ReviewCauseRow
{
    /// <summary>原因 — reasons of the confidence joined by <c>+</c>, or the cause of an open place.</summary>
    public string Reason { get; init; } = "";

    /// <summary>待定项 — places instead of facts.</summary>
    public bool IsPlace { get; init; }

    /// <summary>项数.</summary>
    public int Items { get; init; }

    /// <summary>文件数.</summary>
    public int Documents { get; init; }

    /// <summary>涉及金额 — fen; a figure in several statements counts each time.</summary>
    public long? StakeFen { get; init; }

    /// <summary>涉及金额 — yuan.</summary>
    public decimal? Stake => StakeFen / 100m;
}
