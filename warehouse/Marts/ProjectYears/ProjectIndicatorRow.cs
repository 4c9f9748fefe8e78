namespace PerfEval.Warehouse.Marts.ProjectYears;

/// <summary>项目指标 — one indicator as a current document states it. One row per printed row.</summary>
public sealed record ProjectIndicatorRow
{
    /// <summary>事实键.</summary>
    public long FactKey { get; init; }

    /// <summary>文件版本.</summary>
    public int DocumentVersionKey { get; init; }

    /// <summary>一级指标.</summary>
    public string Level1 { get; init; } = "";

    /// <summary>二级指标.</summary>
    public string Level2 { get; init; } = "";

    /// <summary>指标名称.</summary>
    public string Name { get; init; } = "";

    /// <summary>指标值.</summary>
    public string Target { get; init; } = "";

    /// <summary>年初指标值.</summary>
    public string? InitialTarget { get; init; }

    /// <summary>实际完成值.</summary>
    public string Actual { get; init; } = "";

    /// <summary>分值 — ten-thousandths of a point.</summary>
    public long? WeightE4 { get; init; }

    /// <summary>取值状态.</summary>
    public string WeightState { get; init; } = "";

    /// <summary>得分 — ten-thousandths of a point.</summary>
    public long? ScoreE4 { get; init; }

    /// <summary>取值状态.</summary>
    public string ScoreState { get; init; } = "";

    /// <summary>偏差原因.</summary>
    public string? DeviationReason { get; init; }

    /// <summary>位置.</summary>
    public string Locator { get; init; } = "";
}
