using PerfEval.Dashboard.Pages.Departments;
using PerfEval.Warehouse.Marts.BudgetLineYears;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Dashboard.Pages.Departments;

public sealed class LineComparisonTests
{
    [Fact]
    public void Of_PairsBudgetWithFinalAndPutsHeadlinesFirst_WhenBothAreStated()
    {
        var lines = LineComparison.Of(
        [
            Line("assets.total", Stages.Final, 5),
            Line("expenditure.project", Stages.Budget, 200),
            Line("expenditure.project", Stages.Final, 150),
            Line("income.total", Stages.Budget, 300),
        ]);

        lines.Select(line => line.Code).ShouldBe(["income.total", "expenditure.project", "assets.total"]);
        (lines[1].DifferenceFen, lines[1].Rate).ShouldBe((-50L, 75m));
        (lines[0].DifferenceFen, lines[0].Rate).ShouldBe((null, null));
    }

    private static BudgetLineYearListRow Line(string code, string stage, long fen) =>
        new() { LineCode = code, LineName = code, LineUnit = BudgetLineUnits.Yuan, Stage = stage, AmountFen = fen };
}
