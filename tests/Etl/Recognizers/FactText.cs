using System.Globalization;
using PerfEval.Etl.Facts;

namespace PerfEval.Tests.Etl.Recognizers;

/// <summary>A fact in one line, as spec files write it; what is not stated is left out.</summary>
public static class FactText
{
    public static string Of(Recognized recognized) => recognized switch
    {
        BudgetLineFact line => $"{line.Locator} {line.FiscalYear} {line.Stage} {line.Line} {Value(line.Amount)}",
        ThreePublicFact item => $"{item.Locator} {item.FiscalYear} {item.Stage} {item.Category} {Value(item.Amount)}{Part(" change", item.Change)}",
        StatedRatioFact ratio => $"{ratio.Locator} {ratio.FiscalYear} {ratio.Relation} {ratio.Subject} {Value(ratio.Percent)}%{(ratio.Base.Length > 0 ? $" of {ratio.Base}" : "")}",
        ProjectFact project => $"{project.Locator} {project.FiscalYear} {project.Statement} {project.Project}"
            + Part(" initial", project.InitialBudget) + Part(" full", project.FullYearBudget) + Part(" outturn", project.Outturn) + Part(" rate", project.PrintedRate)
            + Part(" executed", project.ExecutionScore) + Part(" score", project.TotalScore) + (project.Grade is null ? "" : $" grade {project.Grade}")
            + Part(" requested", project.RequestedAmount) + Part(" balance", project.Balance),
        IndicatorFact indicator => $"{indicator.Locator} {indicator.FiscalYear} [{indicator.Project}] {indicator.Level1}/{indicator.Level2}/{indicator.Name}"
            + (indicator.Target.Length > 0 ? $" target {indicator.Target}" : "") + (indicator.Actual.Length > 0 ? $" actual {indicator.Actual}" : "") + Part(" weight", indicator.Weight),
        Unresolved unresolved => $"{unresolved.Locator} unresolved {unresolved.Reason}",
        _ => recognized.ToString(),
    };

    private static string Part(string label, Figure? figure) => figure is { HasValue: true } ? $"{label} {Value(figure)}" : "";

    private static string Value(Figure figure) => figure.Value is { } value ? value.ToString("0.####", CultureInfo.InvariantCulture) : figure.State.ToString();
}
