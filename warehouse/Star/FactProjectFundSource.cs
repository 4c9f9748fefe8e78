namespace PerfEval.Warehouse.Star;

/// <summary>项目资金来源 — one source row below a project's total. One row per printed row; <see cref="Fact.StatementNo"/> is that of the project's statement.</summary>
public sealed class FactProjectFundSource : Fact
{
    /// <summary>项目 — empty for the total of all projects.</summary>
    public int? ProjectKey { get; set; }

    /// <summary>出处 — one of <see cref="Statements"/>.</summary>
    public required string Statement { get; set; }

    /// <summary>项目名称 — as printed here.</summary>
    public required string ProjectName { get; set; }

    /// <summary>行号 — 1, 2, 3 … below the total.</summary>
    public int SourceNo { get; set; }

    /// <summary>资金来源.</summary>
    public int FundSourceKey { get; set; }

    /// <summary>年初预算数.</summary>
    public required PrintedMoney InitialBudget { get; set; }

    /// <summary>全年预算数.</summary>
    public required PrintedMoney FullYearBudget { get; set; }

    /// <summary>全年执行数.</summary>
    public required PrintedMoney Outturn { get; set; }
}
