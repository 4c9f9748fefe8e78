namespace PerfEval.Warehouse.Star;

/// <summary>“三公”经费 — budget or outturn of one category. One row per printed statement.</summary>
public sealed class FactThreePublic : Fact
{
    /// <summary>类别 — one of <see cref="ThreePublicCategories"/>.</summary>
    public required string Category { get; set; }

    /// <summary>阶段 — one of <see cref="Stages"/>.</summary>
    public required string Stage { get; set; }

    /// <summary>金额.</summary>
    public required PrintedMoney Amount { get; set; }

    /// <summary>比上年增减 — signed.</summary>
    public required PrintedMoney Change { get; set; }

    /// <summary>变动原因 — as printed.</summary>
    public string? Reason { get; set; }
}
