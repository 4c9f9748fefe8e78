using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>指标表 — the filled rows of a form's indicator table and its closing score.</summary>
/// <param name="Rows">指标行.</param>
/// <param name="TotalScore">总分 — empty when the table prints none or only the sum of the weights.</param>
/// <param name="Unresolved">待定 — rows that could not be brought under the header.</param>
internal sealed record IndicatorTable(IReadOnlyList<IndicatorRow> Rows, Figure? TotalScore, IReadOnlyList<Unresolved> Unresolved)
{
    /// <summary>自评等级 — the grade printed in the closing row; empty when it prints none.</summary>
    public Cell? Grade { get; init; }

    /// <summary>重建 — whether rows come from a table put together from text.</summary>
    public bool IsRebuilt { get; init; }
}
