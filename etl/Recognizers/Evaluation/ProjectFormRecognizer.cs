using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>项目自评表识别器 — the title, fund table and conclusion of one project's form or report make one project fact.</summary>
public sealed class ProjectFormRecognizer : IRecognizer
{
    private const decimal DoubtfulBase = 0.9m;
    private const decimal EmptyTotal = 0.95m;

    /// <inheritdoc />
    public string Code => "project-form";

    /// <inheritdoc />
    public string Title => "项目支出绩效自评表";

    /// <inheritdoc />
    public string Basis => "自评表的资金栏与总分、自评报告的预算执行情况表与自评结论";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        foreach (var part in ProjectPart.In(section).Where(part => part.Cover.Project.Length > 0))
        {
            var fund = part.Fund;
            var indicators = part.Indicators;
            if (fund is null && indicators.Rows.Count == 0)
                continue;
            if (fund is { HasUnknownUnit: true })
                yield return new Unresolved("unit_unknown", $"{part.Cover.Project}：{fund.Total.Label}", fund.Locator);
            if (Project(part, fund, indicators) is { } project)
                yield return project;
        }
    }

    private ProjectFact? Project(ProjectPart part, FundBlock? fund, IndicatorTable indicators)
    {
        var conclusion = ConclusionReader.Read(part.Blocks);
        var at = fund?.Locator ?? part.Cover.Locator ?? part.Blocks[0].Locator;
        var (money, confidence, reason) = Money(fund);
        if (reason is null && part.IsRebuilt)
            (confidence, reason) = (ProjectPart.Rebuilt, ProjectPart.RebuiltReason);
        var total = Filled(indicators.TotalScore) ?? Filled(PointsOf(part.Cover.TotalScore)) ?? conclusion.TotalScore;
        var gradeCell = part.Cover.Grade is { } cell && EvaluationWords.Grade(cell.Text) is not null ? cell : indicators.Grade;
        var grade = gradeCell is null ? null : EvaluationWords.Grade(gradeCell.Text);
        if (money is not { HasMoney: true } && total is null && grade is null && conclusion.Grade is null && indicators.Rows.Count == 0)
            return null;
        return new ProjectFact(
            part.Section.FiscalYear, part.Cover.Project, ProjectStatement.Form,
            money?.Initial ?? Figure.NotFound(at),
            money?.Of(ColumnRole.FullYearBudget) ?? Figure.NotFound(at),
            money?.Of(ColumnRole.Outturn) ?? Figure.NotFound(at),
            money?.Of(ColumnRole.Rate) ?? Figure.NotFound(at),
            Filled(money?.Of(ColumnRole.Score)) ?? conclusion.ExecutionScore ?? Figure.NotFound(at),
            total ?? Figure.NotFound(at),
            grade ?? conclusion.Grade, Code, at)
        {
            ProjectCode = part.Cover.ProjectCode,
            Department = part.Cover.Department == part.Section.Profile.Department ? null : part.Cover.Department,
            Unit = part.Cover.Unit,
            UnitCode = part.Cover.UnitCode,
            GradeLocator = grade is null ? conclusion.GradeLocator : gradeCell!.Locator,
            RequestedAmount = money?.Figures.GetValueOrDefault(ColumnRole.RequestedBudget),
            Balance = money?.Figures.GetValueOrDefault(ColumnRole.Balance),
            ExecutionWeight = money?.Figures.GetValueOrDefault(ColumnRole.Weight),
            IndicatorScore = conclusion.IndicatorScore,
            FundSources = [.. (fund?.Sources ?? []).Select(Source)],
            Adjustments = [.. Statements(part).SelectMany(statement => statement.Adjustments).Select(Adjustment)],
            Reason = DeviationReason.Read(part.Blocks),
            Confidence = confidence,
            ConfidenceReason = reason,
        };
    }

    /// <summary>The total row; where it is empty or zero above a single source that holds the money, that source.</summary>
    private static (FundRow? Row, decimal Confidence, string? Reason) Money(FundBlock? fund)
    {
        if (fund is null)
            return (null, 1m, null);
        if (fund.Total.Money.All(figure => figure.Value is null or 0m) && fund.Sources is [var only] && only.Money.Any(figure => figure.Value is not (null or 0m)))
            return (Merged(fund.Total, only), EmptyTotal, "money_from_source_row");
        return fund.HasUnspecifiedBase ? (fund.Total, DoubtfulBase, "base_unspecified") : (fund.Total, 1m, null);
    }

    /// <summary>Money of the source, rate and points of the total row, which prints them once for both.</summary>
    private static FundRow Merged(FundRow total, FundRow source)
    {
        var figures = new Dictionary<ColumnRole, Figure>(total.Figures);
        foreach (var (role, figure) in source.Figures.Where(entry => entry.Value.HasValue))
            figures[role] = figure;
        return source with { Figures = figures };
    }

    private static ProjectFundSource Source(FundRow row) =>
        new(row.Label, row.Initial, row.Of(ColumnRole.FullYearBudget), row.Of(ColumnRole.Outturn));

    private static IEnumerable<ExecutionStatement> Statements(ProjectPart part) =>
        part.Blocks.OfType<Paragraph>().Select(ExecutionStatement.Read).OfType<ExecutionStatement>();

    private static ProjectAdjustment Adjustment(Amount amount)
    {
        var sign = ExecutionStatement.Sign(amount);
        return new ProjectAdjustment(amount.Figure with { Value = amount.Figure.Value * sign }, PrintedText.Compact(amount.Before));
    }

    private static Figure? PointsOf(Cell? cell) => cell is null ? null : FigureReader.Points(cell.Text, cell.Locator);

    private static Figure? Filled(Figure? figure) => figure is { HasValue: true } ? figure : null;
}
