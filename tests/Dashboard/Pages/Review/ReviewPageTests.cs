using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Pages.Review;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Dashboard.Pages.Review;

public sealed class ReviewPageTests : DashboardDatabaseContext
{
    [Fact]
    public async Task Page_ListsTheDearestFirst_FactsAndPlacesTogether()
    {
        await FillAsync();

        var page = RenderIn<ReviewPage>(new ViewState { Unit = AmountUnit.Yuan });

        page.FindAll(".review-queue .queue-stake").Select(cell => cell.TextContent).ShouldBe(["9,000.00 元", "500.00 元", "300.00 元"]);
        page.FindAll(".review-causes .chips a").Count.ShouldBe(3);
    }

    [Fact]
    public async Task Page_ShowsTheDocumentBesideTheReading_WithThePrintedFigureMarked()
    {
        await FillAsync();

        var page = RenderIn<ReviewPage>(new ViewState { Item = $"line.{await FactKeyAsync(500)}" });

        page.Find(".review-document .reading-here mark").TextContent.ShouldBe("500");
        page.Find(".review-reading").TextContent.ShouldContain("由图片文字识别得来；收支勾稽不符");
    }

    [Fact]
    public async Task Confirm_BringsTheFactIntoTheCharts_AndLeadsToTheNext()
    {
        await FillAsync();
        var key = await FactKeyAsync(500);
        var page = RenderIn<ReviewPage>(new ViewState { Item = $"line.{key}" });

        await page.Find(".review-form button[data-key=y]").ClickAsync(new());

        var fact = await FactAsync(key);
        (fact.ConfidenceE4, fact.ConfidenceReason).ShouldBe((10_000, ReviewReasons.Confirmed));
        Services.GetRequiredService<NavigationManager>().Uri.ShouldContain($"item=line.{await FactKeyAsync(300)}");
    }

    [Fact]
    public async Task Correct_ChangesNothingAndSaysWhy_WhenTheInputIsNoNumber()
    {
        await FillAsync();
        var key = await FactKeyAsync(500);
        var page = RenderIn<ReviewPage>(new ViewState { Item = $"line.{key}" });

        page.Find(".review-form input[data-key=e]").Input("五百");
        await page.Find(".review-form").SubmitAsync();

        page.Find(".problem").TextContent.ShouldContain("这不是一个数");
        (await FactAsync(key)).Amount.Fen.ShouldBe(50_000);
    }

    [Fact]
    public async Task Correct_LogsOldAndNewValueAndWho()
    {
        await FillAsync();
        var key = await FactKeyAsync(500);
        var page = RenderIn<ReviewPage>(new ViewState { Item = $"line.{key}" });

        page.FindAll(".review-form input")[^1].Change("王明");
        page.Find(".review-form input[data-key=e]").Input("0.056");
        page.Find(".review-form select").Change("万元");
        await page.Find(".review-form").SubmitAsync();

        await using var context = Database.CreateContext();
        var entry = await context.Corrections.SingleAsync();
        (entry.OldValue, entry.NewValue, entry.Author).ShouldBe(("500", "560", "王明"));
        (await FactAsync(key)).Amount.Fen.ShouldBe(56_000);
    }

    [Fact]
    public async Task Settle_ClosesAPlace()
    {
        await FillAsync();
        await using var context = Database.CreateContext();
        var place = await context.QuarantineItems.AsNoTracking().SingleAsync();
        var page = RenderIn<ReviewPage>(new ViewState { Item = $"place.{place.QuarantineItemKey}" });

        await page.Find(".review-form").SubmitAsync();

        (await context.QuarantineItems.AsNoTracking().SingleAsync()).IsResolved.ShouldBeTrue();
        (await context.Corrections.SingleAsync()).Subject.ShouldBe(CorrectionSubjects.Place);
    }

    [Fact]
    public void Page_SaysSo_WhenNothingWaits() => RenderIn<ReviewPage>(new ViewState()).Find(".notice").TextContent.ShouldContain("没有等待复核的内容");

    private async Task FillAsync()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var version = star.Document(DocumentKinds.FinalAccountsDisclosure, star.Department("财政局", star.Region("甲县")), 2022);
        foreach (var (yuan, confidence) in new[] { (500m, 0.5m), (300m, 0.55m), (800m, 1m) })
        {
            var line = star.Line(version, "income.total", Stages.Final, yuan, confidence: confidence);
            (line.Locator, line.ConfidenceReason) = ("L2", confidence < 1m ? "ocr+balance_differs" : null);
        }

        star.Context.Add(new DocumentReading
        {
            DocumentVersionKey = version.DocumentVersionKey, BlockCount = 1, Blocks = ReadBlocks.Pack([new ReadBlock(false, 0, [[new ReadCell("L2", "收入总计500元、300元")]])]),
        });
        star.Context.Add(new QuarantineItem
        {
            DocumentVersionKey = version.DocumentVersionKey, FileName = version.FileName, Stage = QuarantineStages.Recognize, Reason = "amount_unread", Locator = "L2",
            Text = "另有9000元", StakeFen = 900_000,
        });
        await star.Context.SaveChangesAsync();
    }

    private async Task<long> FactKeyAsync(decimal yuan)
    {
        await using var context = Database.CreateContext();
        return await context.BudgetLineFacts.Where(fact => fact.Amount.Fen == (long)(yuan * 100m)).Select(fact => fact.FactKey).SingleAsync();
    }

    private async Task<FactBudgetLine> FactAsync(long key)
    {
        await using var context = Database.CreateContext();
        return await context.BudgetLineFacts.SingleAsync(fact => fact.FactKey == key);
    }
}
