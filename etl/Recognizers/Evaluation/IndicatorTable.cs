using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>指标表 — the filled rows of a form's indicator table and its closing score.</summary>
/// <param name="Rows">指标行.</param>
/// <param name="TotalScore">总分 — empty when the table prints none or only the sum of the weights.</param>
/// <param name="Unresolved">待定 — rows that could not be brought under the header.</param>
internal sealed record IndicatorTable(IReadOnlyList<IndicatorRow> Rows, Figure? TotalScore, IReadOnlyList<Unresolved> Unresolved);
