namespace PerfEval.Warehouse.Star;

/// <summary>项目执行 — the money of one project as one place states it. One row per printed statement; <see cref="FactProjectScore"/> of the same number holds its scores.</summary>
public sealed class FactProjectExecution : Fact
{
    /// <summary>项目 — empty for the total of all projects.</summary>
    public int? ProjectKey { get; set; }

    /// <summary>出处 — one of <see cref="Statements"/>.</summary>
    public required string Statement { get; set; }

    /// <summary>项目名称 — as printed here.</summary>
    public required string ProjectName { get; set; }

    /// <summary>年初预算数.</summary>
    public required PrintedMoney InitialBudget { get; set; }

    /// <summary>全年预算数（调整后预算数）.</summary>
    public required PrintedMoney FullYearBudget { get; set; }

    /// <summary>全年执行数.</summary>
    public required PrintedMoney Outturn { get; set; }

    /// <summary>执行率 — percent as printed.</summary>
    public required PrintedNumber PrintedRate { get; set; }

    /// <summary>目标申报数 — the amount asked for.</summary>
    public required PrintedMoney RequestedAmount { get; set; }

    /// <summary>资金结（转）余.</summary>
    public required PrintedMoney Balance { get; set; }

    /// <summary>偏差原因 — the stated reason for low execution, as printed.</summary>
    public string? Reason { get; set; }
}
