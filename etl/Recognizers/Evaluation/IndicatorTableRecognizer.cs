using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>指标表识别器 — indicator rows of self-evaluation forms and reports: target, actual value, weight, score.</summary>
public sealed class IndicatorTableRecognizer : IRecognizer
{
    private const decimal InferredLevel = 0.9m;

    /// <inheritdoc />
    public string Code => "indicator-table";

    /// <inheritdoc />
    public string Title => "绩效指标完成情况表";

    /// <inheritdoc />
    public string Basis => "自评表的绩效指标栏（一级、二级、三级指标，指标值，实际完成值，分值，得分）";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        foreach (var part in ProjectPart.In(section))
        {
            var project = section.Kind == SectionKind.WholeDepartmentBody ? "" : part.Cover.Project;
            if (project.Length == 0 && section.Kind != SectionKind.WholeDepartmentBody)
                continue;
            var table = part.Indicators;
            foreach (var row in table.Rows)
                yield return Indicator(part, project, row);
            foreach (var unresolved in table.Unresolved)
                yield return unresolved;
        }
    }

    private IndicatorFact Indicator(ProjectPart part, string project, IndicatorRow row) =>
        new(
            part.Section.FiscalYear, project, row.Levels.Level1, row.Levels.Level2, row.Name, row.Target, row.Actual,
            Points(row.Weight, row.Locator), Points(row.Score, row.Locator), Code, row.Locator)
        {
            Department = part.Cover.Department == part.Section.Profile.Department ? null : part.Cover.Department,
            Unit = part.Cover.Unit,
            UnitCode = part.Cover.UnitCode,
            InitialTarget = row.InitialTarget,
            Description = row.Description,
            DeviationReason = row.Reason,
            Confidence = row.Levels.IsInferred ? InferredLevel : part.IsRebuilt ? ProjectPart.Rebuilt : 1m,
            ConfidenceReason = row.Levels.IsInferred ? "level_inferred" : part.IsRebuilt ? ProjectPart.RebuiltReason : null,
        };

    private static Figure Points(Cell? cell, Locator row) =>
        cell is null ? Figure.NotFound(row) : FigureReader.Points(cell.Text.TrimEnd().TrimEnd('%', '％'), cell.Locator) with { PrintedText = cell.Text };
}
