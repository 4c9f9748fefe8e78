using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>自评结论 — scores and grade as the conclusion sentence of a report states them; empty where it is silent.</summary>
/// <param name="ExecutionScore">预算执行情况得分.</param>
/// <param name="IndicatorScore">指标完成情况得分.</param>
/// <param name="TotalScore">总得分.</param>
/// <param name="Grade">自评等级.</param>
/// <param name="GradeLocator">等级的位置.</param>
internal sealed record Conclusion(Figure? ExecutionScore, Figure? IndicatorScore, Figure? TotalScore, string? Grade, Locator? GradeLocator);
