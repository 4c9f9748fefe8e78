using System.Globalization;
using Microsoft.Extensions.Localization;
using PerfEval.Dashboard.Charts;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Formats;
using PerfEval.Dashboard.Resources;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.DepartmentYears;

namespace PerfEval.Dashboard.Pages.Departments;

/// <summary>部门的图 — rows of one department to chart descriptions.</summary>
public sealed class DepartmentCharts(DepartmentModel model, ViewState view, IStringLocalizer<DepartmentTexts> texts, IStringLocalizer<CommonTexts> common)
{
    /// <summary>历年 — rate on the initial base and printed rate by year.</summary>
    public Chart Years() => new("years", ChartKind.Lines, texts["YearsTitle"], common["Year"], "%", common["BaseInitial"], texts["StepEvaluation"])
    {
        Sentence = YearSentence(),
        Reference = 100m,
        Series =
        [
            new ChartSeries(common["RateInitial"], ChartTone.Initial, [.. Rated.Select(year => Point(year, year.InitialRate()))]),
            new ChartSeries(common["RatePrinted"], ChartTone.Printed, [.. Rated.Select(year => Point(year, year.PrintedRate()))]),
        ],
    };

    private IEnumerable<DepartmentYearListRow> Rated => model.Years.Where(year => year.ProjectCount > 0).OrderBy(year => year.FiscalYear);

    private Sentence YearSentence()
    {
        if (model.Year is not { } year || year.InitialRate() is not { } rate)
        {
            return Sentence.Empty;
        }

        var projects = view.Carried() with { Years = [year.FiscalYear], Department = year.DepartmentKey };
        return Sentence.Of(
            texts[year.PrintedRate() is null ? "YearsSentenceNoPrinted" : "YearsSentence"].Value,
            new SentencePart(year.FiscalYear.ToString(CultureInfo.InvariantCulture)),
            SentencePart.Figure(Figures.Percent(rate), projects.Link("/projects")),
            SentencePart.Figure(Figures.Percent(year.PrintedRate())),
            SentencePart.Figure(Figures.Count(year.ProjectCount), projects.Link("/projects")),
            SentencePart.Figure(Figures.Count(year.MaskedCount), (projects with { Only = "masked" }).Link("/projects")));
    }

    private ChartPoint Point(DepartmentYearListRow year, decimal? rate) => new(
        year.FiscalYear.ToString(CultureInfo.InvariantCulture),
        rate,
        Figures.Percent(rate),
        (view.Carried() with { Years = [year.FiscalYear] }).Link($"/departments/{year.DepartmentKey}"));
}
