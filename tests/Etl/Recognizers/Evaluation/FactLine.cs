using System.Globalization;
using PerfEval.Etl.Facts;

namespace PerfEval.Tests.Etl.Recognizers.Evaluation;

/// <summary>Writes a fact as the one line that spec files compare: ~ for no figure, ? for an unparseable one.</summary>
public static class FactLine
{
    public static string Of(Fact fact) => fact switch
    {
        ProjectFact project => Project(project),
        IndicatorFact indicator => Indicator(indicator),
        StatedRatioFact ratio => $"{ratio.Subject} {ratio.Base} {Number(ratio.Percent)}% = {Number(ratio.Part)} / {Number(ratio.Whole)}",
        _ => fact.ToString(),
    };

    private static string Project(ProjectFact project)
    {
        var unit = string.Join(' ', new[] { project.UnitCode, project.Unit ?? "~" }.Where(part => part is not null));
        var line = $"{project.Project} [{unit}]"
            + Optional(" code ", project.ProjectCode)
            + $" {Number(project.InitialBudget)}→{Number(project.FullYearBudget)}→{Number(project.Outturn)} rate {Number(project.PrintedRate)}"
            + $" exec {Number(project.ExecutionScore)} total {Number(project.TotalScore)} grade {project.Grade ?? "~"}";
        line += project.RequestedAmount is null ? "" : $" requested {Number(project.RequestedAmount)}";
        line += project.Balance is null ? "" : $" balance {Number(project.Balance)}";
        line += project.IndicatorScore is null ? "" : $" indicators {Number(project.IndicatorScore)}";
        line += project.FundSources.Count == 0 ? "" : " sources " + string.Join(';', project.FundSources.Select(source => $"{source.Name}={Number(source.InitialBudget)}"));
        line += project.Adjustments.Count == 0 ? "" : " adjustments " + string.Join(';', project.Adjustments.Select(adjustment => $"{Number(adjustment.Amount)} {adjustment.Words}"));
        line += Optional(" reason ", project.Reason);
        return line + (project.Confidence == 1m ? "" : " confidence " + project.Confidence.ToString(CultureInfo.InvariantCulture));
    }

    private static string Indicator(IndicatorFact indicator) =>
        $"{indicator.Level1}/{indicator.Level2}/{indicator.Name}"
        + (indicator.InitialTarget is null ? "" : $" ({indicator.InitialTarget})")
        + $" {indicator.Target} → {indicator.Actual} {Number(indicator.Weight)}/{Number(indicator.Score)}"
        + Optional(" ", indicator.DeviationReason)
        + (indicator.Confidence == 1m ? "" : " (inferred)");

    private static string Optional(string before, string? text) => text is null ? "" : before + text;

    private static string Number(Figure? figure) => figure switch
    {
        { Value: { } value } => value.ToString("0.####", CultureInfo.InvariantCulture),
        { State: ValueState.Unparseable } => "?",
        _ => "~",
    };
}
