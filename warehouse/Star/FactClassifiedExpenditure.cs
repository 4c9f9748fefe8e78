namespace PerfEval.Warehouse.Star;

/// <summary>分类支出 — one row of a table by functional or economic class. One row per printed row.</summary>
public sealed class FactClassifiedExpenditure : Fact
{
    /// <summary>分类 — one of <see cref="Classifications"/>; tells which of the two keys is filled.</summary>
    public required string Classification { get; set; }

    /// <summary>功能分类科目.</summary>
    public int? FunctionalClassKey { get; set; }

    /// <summary>经济分类科目.</summary>
    public int? EconomicClassKey { get; set; }

    /// <summary>阶段 — one of <see cref="Stages"/>.</summary>
    public required string Stage { get; set; }

    /// <summary>表 — printed code (公开05) or, without one, the table's title.</summary>
    public required string TableName { get; set; }

    /// <summary>合计 — for economic classes the amount.</summary>
    public required PrintedMoney Total { get; set; }

    /// <summary>基本支出.</summary>
    public required PrintedMoney Basic { get; set; }

    /// <summary>项目支出 — not found in tables by economic class.</summary>
    public required PrintedMoney Project { get; set; }
}
