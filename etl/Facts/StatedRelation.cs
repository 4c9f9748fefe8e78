namespace PerfEval.Etl.Facts;

/// <summary>比率关系 — what a stated percentage relates.</summary>
public enum StatedRelation
{
    /// <summary>占比 — part of a whole.</summary>
    Share,

    /// <summary>增长或下降 — change against the year before, signed.</summary>
    Growth,

    /// <summary>完成率 — outturn against a named budget.</summary>
    Completion,
}
