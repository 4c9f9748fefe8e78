using System.Globalization;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Samples;

namespace PerfEval.Tests.Etl.Samples;

/// <summary>Facts under the names in which the samples' truth is written.</summary>
public static class RecognizedFigures
{
    public static IEnumerable<SampleFigure> Of(Fact fact) => fact switch
    {
        ProjectFact project => Project(project),
        IndicatorFact indicator => Indicator(indicator),
        BudgetLineFact line => Numbers("budgets", $"{Stage(line.Stage)}|{line.Line}", ("amount", line.Amount)),
        ThreePublicFact cost => Numbers("sangong", $"{Stage(cost.Stage)}|{Category(cost.Category)}", ("amount", cost.Amount)),
        FunctionalExpenditureFact { Code.Length: > 0 } item => Numbers("functional", item.Code, ("total", item.Total), ("basic", item.Basic), ("project", item.Project)),
        EconomicExpenditureFact { Code.Length: > 3 } item => Numbers("economic", item.Code, ("amount", item.Amount), ("basic", item.Basic)),
        _ => [],
    };

    private static IEnumerable<SampleFigure> Project(ProjectFact project)
    {
        var subject = $"{project.Statement}|{Bare(project.Project)}";
        var figures = Numbers("projects", subject,
            ("initial_budget", project.InitialBudget), ("adjusted_budget", project.FullYearBudget), ("executed", project.Outturn),
            ("reported_rate", project.PrintedRate), ("execution_score", project.ExecutionScore), ("total_score", project.TotalScore));
        return project.Grade is null ? figures : figures.Append(new SampleFigure("projects", subject, "grade", project.Grade));
    }

    private static IEnumerable<SampleFigure> Indicator(IndicatorFact indicator)
    {
        var subject = $"{Bare(indicator.Project)}|{Bare(indicator.Name)}";
        (string Measure, string Text)[] texts =
            [("level1", indicator.Level1), ("level2", indicator.Level2), ("target", Bare(indicator.Target)), ("actual", Bare(indicator.Actual))];
        return texts.Where(entry => entry.Text.Length > 0).Select(entry => new SampleFigure("indicators", subject, entry.Measure, entry.Text))
            .Concat(Numbers("indicators", subject, ("weight", indicator.Weight), ("score", indicator.Score)));
    }

    private static IEnumerable<SampleFigure> Numbers(string table, string subject, params (string Measure, Figure Figure)[] figures) =>
        figures.Where(entry => entry.Figure.HasValue)
            .Select(entry => new SampleFigure(table, subject, entry.Measure, entry.Figure.Value!.Value.ToString("0.####", CultureInfo.InvariantCulture)));

    private static string Stage(BudgetStage stage) => stage == BudgetStage.Budget ? "budget" : "final";

    private static string Category(ThreePublicCategory category) => category switch
    {
        ThreePublicCategory.Total => "total",
        ThreePublicCategory.Overseas => "overseas",
        ThreePublicCategory.Vehicle => "vehicle",
        ThreePublicCategory.VehiclePurchase => "vehicle.purchase",
        ThreePublicCategory.VehicleOperation => "vehicle.operation",
        _ => "reception",
    };

    private static string Bare(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
