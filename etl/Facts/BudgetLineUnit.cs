namespace PerfEval.Etl.Facts;

/// <summary>基本单位 — unit in which the values of a line are held.</summary>
public enum BudgetLineUnit
{
    /// <summary>元 — money.</summary>
    Yuan,

    /// <summary>个数 — persons, vehicles, batches, projects.</summary>
    Count,

    /// <summary>百分比 — percent, 98.1 = 98.1 %.</summary>
    Percent,

    /// <summary>分 — points of a score.</summary>
    Points,
}
