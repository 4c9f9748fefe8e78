namespace PerfEval.Warehouse.Star;

/// <summary>绩效指标完成情况 — target, actual value, weight and score of one indicator. One row per printed row.</summary>
public sealed class FactIndicatorResult : Fact
{
    /// <summary>项目 — empty for a whole department.</summary>
    public int? ProjectKey { get; set; }

    /// <summary>绩效指标.</summary>
    public int IndicatorKey { get; set; }

    /// <summary>项目名称 — as printed here; an empty text for a whole department.</summary>
    public required string ProjectName { get; set; }

    /// <summary>指标名称 — as printed, whole.</summary>
    public required string IndicatorName { get; set; }

    /// <summary>指标值（调整后）— operator and unit as printed; an empty text when the document has none.</summary>
    public required string Target { get; set; }

    /// <summary>年初指标值 — before adjustment, as printed.</summary>
    public string? InitialTarget { get; set; }

    /// <summary>实际完成值 — as printed; an empty text when the document has none.</summary>
    public required string Actual { get; set; }

    /// <summary>分值.</summary>
    public required PrintedNumber Weight { get; set; }

    /// <summary>得分.</summary>
    public required PrintedNumber Score { get; set; }

    /// <summary>绩效指标描述.</summary>
    public string? Description { get; set; }

    /// <summary>偏差原因分析及改进措施.</summary>
    public string? DeviationReason { get; set; }
}
