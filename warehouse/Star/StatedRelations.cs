namespace PerfEval.Warehouse.Star;

/// <summary>比率关系 — codes of what a stated percentage relates.</summary>
public static class StatedRelations
{
    /// <summary>占比 — part of a whole.</summary>
    public const string Share = "share";

    /// <summary>增长或下降 — change against the year before, signed.</summary>
    public const string Growth = "growth";

    /// <summary>完成率 — outturn against a named budget.</summary>
    public const string Completion = "completion";
}
