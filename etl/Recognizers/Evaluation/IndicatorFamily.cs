namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>指标大类 — the four kinds of level-1 indicators, whatever a region calls them.</summary>
public enum IndicatorFamily
{
    /// <summary>决策 — why and how well the project was set up.</summary>
    Decision,

    /// <summary>过程 — how money and work were managed.</summary>
    Process,

    /// <summary>产出 — output.</summary>
    Output,

    /// <summary>成本 — cost as a class of its own.</summary>
    Cost,

    /// <summary>效益 — benefit.</summary>
    Benefit,

    /// <summary>满意度 — satisfaction.</summary>
    Satisfaction,
}
