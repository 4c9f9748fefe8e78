using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Evidence;

namespace PerfEval.Tests.Etl.Recognizers.Evidence;

/// <summary>Evidence raises and lowers; only a doubtful reading falls below the threshold of review, a document's own contradiction does not.</summary>
public sealed class EvidencePassTests
{
    private const decimal Threshold = 0.6m;
    private const int Year = 2022;

    [Fact]
    public void Weigh_NamesTheSum_WhenARowAddsUp() =>
        Weighed(Row("2010301", 300m, 200m, 100m)).ShouldBe((1m, "row_sum"));

    [Fact]
    public void Weigh_KeepsAPlainContradictionInTheCharts_WhenARowDoesNotAddUp() =>
        Weighed(Row("2010301", 300m, 290m, 100m), Row("2010302", 50m, 50m, null)).ShouldBe((0.9m, "row_sum_differs"));

    [Fact]
    public void Weigh_SendsOcrToReview_WhenARowDoesNotAddUp()
    {
        var (confidence, reason) = Weighed(isOcr: true, Row("2010301", 300m, 290m, 100m), Row("2010302", 50m, 50m, null));

        confidence.ShouldBeLessThan(Threshold);
        reason.ShouldBe("ocr+row_sum_differs");
    }

    [Fact]
    public void Weigh_RaisesOcr_WhenARowAddsUp() => Weighed(isOcr: true, Row("2010301", 300m, 200m, 100m)).ShouldBe((0.875m, "ocr+row_sum"));

    [Fact]
    public void Weigh_MarksOcr_WhenNothingBearsItOut() => Weighed(isOcr: true, Line("assets.house", 12m, "L1")).ShouldBe((0.75m, "ocr"));

    [Fact]
    public void Weigh_SaysNothing_WhenARowHasFurtherColumns() =>
        Weighed(Row("2010301", 300m, 200m, 50m), Row("2010302", 80m, 50m, 10m)).ShouldBe((1m, null));

    [Theory]
    [InlineData(30, "three_public_sum")]
    [InlineData(31, "three_public_sum_differs")]
    public void Weigh_AddsTheThreePublicItems(decimal total, string reason) => Weighed(
        ThreePublic(ThreePublicCategory.Total, total), ThreePublic(ThreePublicCategory.Overseas, null),
        ThreePublic(ThreePublicCategory.Vehicle, 20m), ThreePublic(ThreePublicCategory.Reception, 10m)).Reason.ShouldBe(reason);

    [Theory]
    [InlineData(96, "score_sum")]
    [InlineData(88, "score_sum")]
    [InlineData(90, "score_sum_differs")]
    public void Weigh_AddsTheScores_WithOrWithoutTheExecutionRate(decimal total, string reason) =>
        Weighed(Project(total: total, execution: 8m), Indicator(50m), Indicator(38m)).Reason.ShouldBe(reason);

    [Theory]
    [InlineData(77.5, "rate_recomputed")]
    [InlineData(62, "rate_recomputed")]
    [InlineData(90, "rate_recomputed_differs")]
    public void Weigh_RecomputesTheRate_OverEitherBudget(decimal rate, string reason) =>
        Weighed(Project(initial: 100m, fullYear: 80m, outturn: 62m, rate: rate)).Reason.ShouldBe(reason);

    [Fact]
    public void Weigh_SaysNothingOfTheRate_WhenTheBudgetIsZero() => Weighed(Project(initial: 0m, outturn: 0m, rate: 0m)).ShouldBe((1m, null));

    [Theory]
    [InlineData(300, "class_sum")]
    [InlineData(301, "class_sum_differs")]
    public void Weigh_AddsTheClasses(decimal group, string reason) =>
        Weighed(Row("20103", group, null, null), Row("2010301", 200m, null, null), Row("2010399", 100m, null, null)).Reason.ShouldBe(reason);

    [Theory]
    [InlineData("expenditure.total", 500, "balance")]
    [InlineData("expenditure.total", 501, "balance_differs")]
    public void Weigh_ComparesTheTotals(string line, decimal amount, string reason) =>
        Weighed(Line("income.total", 500m, "L1"), Line(line, amount, "L2")).Reason.ShouldBe(reason);

    [Theory]
    [InlineData(12_345_600, "stated_again")]
    [InlineData(12_399_999, "stated_again_differs")]
    public void Weigh_ComparesStatements_AsFarAsTheRounderOneIsPrinted(decimal prose, string reason) => Weighed(
        Line("expenditure.total", prose, "L9") with { Amount = Money(prose, "L9") with { PrintedUnit = "万元", PrintedDecimals = 2 } },
        Line("expenditure.total", 12_345_599m, "L2")).Reason.ShouldBe(reason);

    [Fact]
    public void Weigh_DoubtsTheReading_WhenAFigureWithoutUnitIsTenThousandTimesAnother()
    {
        var (confidence, reason) = Weighed(
            Line("expenditure.total", 1_234.56m, "L9") with { Amount = Money(1_234.56m, "L9") with { PrintedUnit = "" } }, Line("expenditure.total", 12_345_600m, "L2"));

        confidence.ShouldBeLessThan(Threshold);
        reason.ShouldBe("magnitude_differs");
    }

    [Fact]
    public void Weigh_LowersADoubtfulPosition_WhenTheClassesDoNotAddUp()
    {
        var bySums = Row("20103", 300m, null, null) with { Confidence = 0.7m, ConfidenceReason = "column_by_sums" };

        var (confidence, reason) = Weighed(bySums, Row("2010301", 200m, null, null));

        confidence.ShouldBeLessThan(Threshold);
        reason.ShouldBe("column_by_sums+class_sum_differs");
    }

    [Fact]
    public void Weigh_KeepsOrderAndNumber_WhateverItSays()
    {
        Fact[] facts = [Line("income.total", 1m, "L1"), Row("201", 1m, 1m, null), Indicator(3m)];

        EvidencePass.Weigh(Document(false), facts).Select(fact => fact.GetType()).ShouldBe(facts.Select(fact => fact.GetType()));
    }

    private static (decimal Confidence, string? Reason) Weighed(params Fact[] facts) => Weighed(false, facts);

    private static (decimal Confidence, string? Reason) Weighed(bool isOcr, params Fact[] facts)
    {
        var first = EvidencePass.Weigh(Document(isOcr), facts)[0];
        return (first.Confidence, first.ConfidenceReason);
    }

    private static SourceDocument Document(bool isOcr) => new("a.pdf", "", "pdf", []) { IsOcr = isOcr };

    private static Figure Money(decimal? yuan, string at) => yuan is null
        ? new Figure(null, ValueState.Blank, "", "元", 0, new Locator(at))
        : new Figure(yuan, yuan == 0m ? ValueState.ExplicitZero : ValueState.Value, $"{yuan}", "元", 2, new Locator(at));

    private static Figure Missing => Figure.NotFound(new Locator("L1"));

    private static FunctionalExpenditureFact Row(string code, decimal total, decimal? basic, decimal? project) =>
        new(Year, BudgetStage.Final, "公开05", code, code, Money(total, "L1"), Money(basic, "L1"), Money(project, "L1"), "test", new Locator("L1"));

    private static BudgetLineFact Line(string line, decimal amount, string at) => new(Year, line, BudgetStage.Final, Money(amount, at), "test");

    private static ThreePublicFact ThreePublic(ThreePublicCategory category, decimal? amount) => new(Year, category, BudgetStage.Final, Money(amount, "L1"), null, "test");

    private static IndicatorFact Indicator(decimal score) =>
        new(Year, "档案数字化", "产出指标", "数量指标", "扫描页数", "≥1", "1", Money(score, "L5"), Money(score, "L5"), "test", new Locator("L5"));

    private static ProjectFact Project(
        decimal? initial = null, decimal? fullYear = null, decimal? outturn = null, decimal? rate = null, decimal? execution = null, decimal? total = null) =>
        new(Year, "档案数字化", ProjectStatement.Form, Stated(initial), Stated(fullYear), Stated(outturn), Stated(rate), Stated(execution), Stated(total), null, "test", new Locator("L3"));

    private static Figure Stated(decimal? value) => value is null ? Missing : Money(value, "L3");
}
