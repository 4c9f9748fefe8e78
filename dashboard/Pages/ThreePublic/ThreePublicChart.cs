using System.Globalization;
using Microsoft.Extensions.Localization;
using PerfEval.Dashboard.Charts;
using PerfEval.Dashboard.Components;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Formats;
using PerfEval.Dashboard.Resources;
using PerfEval.Warehouse.Marts.ThreePublicYears;
using PerfEval.Warehouse.Star;

namespace PerfEval.Dashboard.Pages.ThreePublic;

/// <summary>三公经费的图 — budget and outturn by year with the sentence on the departments shown.</summary>
public static class ThreePublicChart
{
    public static Chart Of(ThreePublicModel model, ViewState view, IStringLocalizer<ThreePublicTexts> texts, IStringLocalizer<CommonTexts> common)
    {
        var totals = model.Totals.Where(row => row.Category == ThreePublicCategories.Total).ToList();
        return new Chart("sangong-years", ChartKind.Columns, texts["ChartTitle"], common["Year"], common.UnitName(view.Unit), texts["ChartBase"], texts["Source"])
        {
            Sentence = Sentence.Of(
                texts["Sentence"].Value,
                SentencePart.Figure(Figures.Count(model.Departments.Count(row => row.OutturnFen is not null))),
                SentencePart.Figure(Figures.Count(model.Departments.Count(row => row.OutturnFen > row.PriorOutturnFen))),
                SentencePart.Figure(Figures.Count(model.Departments.Count(ThreePublicModel.IsEqual)))),
            Series =
            [
                new ChartSeries(texts["Initial"], ChartTone.FullYear, [.. totals.Select(row => Point(row, row.InitialFen ?? row.FullYearFen))]),
                new ChartSeries(texts["Outturn"], ChartTone.Outturn, [.. totals.Select(row => Point(row, row.OutturnFen))]),
            ],
        };

        ChartPoint Point(ThreePublicTotalRow row, long? fen) => new(
            row.FiscalYear.ToString(CultureInfo.InvariantCulture),
            fen is { } value ? Figures.Scale(value / 100m, view.Unit) : null,
            Figures.Money(fen / 100m, view.Unit),
            (view with { Years = [row.FiscalYear], Source = null }).Link("/sangong"),
            common["ExactYuan", Figures.Yuan(fen / 100m)]);
    }
}
