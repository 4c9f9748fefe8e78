namespace PerfEval.Etl.Samples.Story;

/// <summary>指标完成 — one indicator of a project in one year.</summary>
/// <param name="Level1">一级指标.</param>
/// <param name="Level2">二级指标.</param>
/// <param name="Name">指标名称.</param>
/// <param name="Sign">符号 — ≥, ≤ or =; empty for words.</param>
/// <param name="Value">指标值.</param>
/// <param name="Unit">单位 — % or what is counted; empty for words.</param>
/// <param name="Actual">实际完成值.</param>
/// <param name="Weight">分值.</param>
/// <param name="Score">得分.</param>
/// <param name="Reason">偏差原因.</param>
internal sealed record IndicatorYear(
    string Level1, string Level2, string Name, string Sign, string Value, string Unit, string Actual, decimal Weight, decimal Score, string Reason)
{
    /// <summary>Target with operator and unit.</summary>
    public string Target => Sign + Value + Unit;

    /// <summary>Actual value as forms with a single target column print it.</summary>
    public string ActualWithUnit => Unit == "%" ? Actual + "%" : Actual;
}
