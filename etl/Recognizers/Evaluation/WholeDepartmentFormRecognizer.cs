using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>部门整体支出自评表识别器 — budget, outturn, rate and total score of a whole department's form.</summary>
public sealed class WholeDepartmentFormRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "whole-department-form";

    /// <inheritdoc />
    public string Title => "部门整体支出绩效自评表";

    /// <inheritdoc />
    public string Basis => "部门整体支出绩效自评表的预算执行栏与总分";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        if (section.Kind != SectionKind.WholeDepartmentBody)
            yield break;
        foreach (var part in ProjectPart.In(section).Where(part => part.Cover.Locator is null))
        {
            var fund = part.Fund;
            var indicators = part.Indicators;
            if (fund is { HasUnknownUnit: true })
                yield return new Unresolved("unit_unknown", fund.Total.Label, fund.Locator);
            foreach (var fact in Lines(part, fund, indicators))
                yield return fact;
        }
    }

    private IEnumerable<BudgetLineFact> Lines(ProjectPart part, FundBlock? fund, IndicatorTable indicators)
    {
        var isRebuilt = part.IsRebuilt;
        BudgetLineFact Line(string code, BudgetStage stage, Figure figure) =>
            new(part.Section.FiscalYear, code, stage, figure, Code) { Confidence = isRebuilt ? ProjectPart.Rebuilt : 1m, ConfidenceReason = isRebuilt ? ProjectPart.RebuiltReason : null };
        if (fund is not null && fund.Total.Of(ColumnRole.Outturn) is { HasValue: true } outturn)
        {
            if ((Filled(fund.Total.Of(ColumnRole.FullYearBudget)) ?? Filled(fund.Total.Initial)) is { } budget)
                yield return Line("overall_eval.budget", BudgetStage.Budget, budget);
            yield return Line("overall_eval.executed", BudgetStage.Final, outturn);
            if (Filled(fund.Total.Of(ColumnRole.Rate)) is { } rate)
                yield return Line("overall_eval.rate_pct", BudgetStage.Final, rate);
        }
        var total = Filled(indicators.TotalScore) ?? (part.Cover.TotalScore is { } cell ? Filled(FigureReader.Points(cell.Text, cell.Locator)) : null);
        if (total is not null && (fund is not null || indicators.Rows.Count > 0))
            yield return Line("overall_eval.score", BudgetStage.Final, total);
    }

    private static Figure? Filled(Figure? figure) => figure is { HasValue: true } ? figure : null;
}
