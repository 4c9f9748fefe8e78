using Bunit;
using PerfEval.Dashboard.Charts;
using PerfEval.Dashboard.Filters;

namespace PerfEval.Tests.Dashboard.Charts;

public sealed class ChartViewTests : DashboardContext
{
    [Fact]
    public void Ranking_ShowsBarTickAndBothLabels_WhenTheSecondSeriesIsTheTick()
    {
        var view = RenderIn<ChartView>(new ViewState(), builder => builder.Add(chart => chart.Chart, Ranking(41.3m, 60m)));

        view.Find(".ranking-bar").GetAttribute("style").ShouldBe("width:41.3%");
        view.Find(".ranking-tick").GetAttribute("style").ShouldBe("left:60%");
        view.Find(".ranking-name").GetAttribute("href").ShouldBe("/departments/1");
        view.Find("h2").TextContent.ShouldBe("排名");
    }

    [Fact]
    public void Table_StandsBehindEveryChart_WhenAskedFor()
    {
        var view = RenderIn<ChartView>(new ViewState(), builder => builder.Add(chart => chart.Chart, Ranking(41.3m, null)));

        view.Find("button").Click();

        view.FindAll("tbody td").Select(cell => cell.TextContent.Trim()).ShouldBe(["41.3", "—"]);
    }

    [Fact]
    public void Chart_SaysThatThereIsNothing_WhenNoPointHasAValue()
    {
        var view = RenderIn<ChartView>(new ViewState(), builder => builder.Add(chart => chart.Chart, Ranking(null, null)));

        view.FindAll(".ranking").ShouldBeEmpty();
        view.Find(".notice").ShouldNotBeNull();
    }

    private static Chart Ranking(decimal? bar, decimal? tick) => new("rank", ChartKind.Ranking, "排名", "部门", "%", "年初预算", "自评表")
    {
        Series =
        [
            new ChartSeries("年初", ChartTone.Initial, [new ChartPoint("甲局", bar, bar?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "—", "/departments/1")]),
            new ChartSeries("印刷", ChartTone.Printed, [new ChartPoint("甲局", tick, tick?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "—")]),
        ],
    };
}
