namespace PerfEval.Warehouse.Star;

/// <summary>收支项目 — one figure of a budget or of final accounts that has a line code. One row per printed statement.</summary>
public sealed class FactBudgetLine : Fact
{
    /// <summary>收支项目.</summary>
    public int BudgetLineKey { get; set; }

    /// <summary>阶段 — one of <see cref="Stages"/>.</summary>
    public required string Stage { get; set; }

    /// <summary>数值 — fen for money; for other lines the value stands in <see cref="NumberE4"/> and the printed parts here.</summary>
    public required PrintedMoney Amount { get; set; }

    /// <summary>数值（非金额）— ten-thousandths of a count, percent or point; empty for money.</summary>
    public long? NumberE4 { get; set; }

    /// <summary>变动原因 — as printed, where the sentence states one.</summary>
    public string? Reason { get; set; }
}
