using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Facts;

/// <summary>绩效指标 — one indicator of a project: target and, in a self-evaluation, actual value, weight and score.</summary>
/// <param name="Project">项目名称 — as in the project fact; empty for a whole department.</param>
/// <param name="Level1">一级指标 — filled down, without its weight (产出指标).</param>
/// <param name="Level2">二级指标 — filled down.</param>
/// <param name="Name">指标名称（三级指标）— as printed, inner blanks of broken lines removed.</param>
/// <param name="Target">指标值（调整后）— operator and unit as printed; empty when the document has none.</param>
/// <param name="Actual">实际完成值 — as printed; empty when the document has none.</param>
/// <param name="Weight">分值 — points.</param>
/// <param name="Score">得分 — points.</param>
public sealed record IndicatorFact(
    int FiscalYear,
    string Project,
    string Level1,
    string Level2,
    string Name,
    string Target,
    string Actual,
    Figure Weight,
    Figure Score,
    string Recognizer,
    Locator Locator)
    : Fact(FiscalYear, Recognizer, Locator)
{
    /// <summary>年初指标值 — the target before adjustment, as printed.</summary>
    public string? InitialTarget { get; init; }

    /// <summary>绩效指标描述 — description, as printed.</summary>
    public string? Description { get; init; }

    /// <summary>偏差原因分析及改进措施 — as printed.</summary>
    public string? DeviationReason { get; init; }
}
