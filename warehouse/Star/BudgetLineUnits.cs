namespace PerfEval.Warehouse.Star;

/// <summary>基本单位 — codes of the unit in which the values of a line are held.</summary>
public static class BudgetLineUnits
{
    /// <summary>元 — money, held in fen.</summary>
    public const string Yuan = "yuan";

    /// <summary>个数 — persons, vehicles, batches, projects.</summary>
    public const string Count = "count";

    /// <summary>百分比.</summary>
    public const string Percent = "percent";

    /// <summary>分 — points of a score.</summary>
    public const string Points = "points";
}
