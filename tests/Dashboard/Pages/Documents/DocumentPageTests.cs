using Bunit;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Pages.Documents;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Dashboard.Pages.Documents;

public sealed class DocumentPageTests : DashboardDatabaseContext
{
    [Fact]
    public async Task Page_HighlightsTheAskedPlaceAndShowsItsPart_WhenTheDocumentIsLong()
    {
        var document = await FillAsync();

        var page = RenderIn<DocumentPage>(new ViewState { At = "L150" }, builder => builder.Add(shown => shown.Key, document));

        page.Find(".reading .reading-here").TextContent.ShouldBe("第150行");
        page.FindAll(".reading-block").Count.ShouldBe(80);
    }

    [Fact]
    public async Task Page_TintsWhatWasNotUnderstood_WhenThereAreOpenPlaces()
    {
        var document = await FillAsync();

        var page = RenderIn<DocumentPage>(new ViewState(), builder => builder.Add(shown => shown.Key, document));

        page.Find(".reading .reading-unread").TextContent.ShouldBe("第3行");
        page.Find(".open-list .badge").TextContent.ShouldBe("没有写金额单位");
    }

    private async Task<int> FillAsync()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var version = star.Document(DocumentKinds.FinalAccountsDisclosure, star.Department("财政局", star.Region("甲县")), 2022);
        var blocks = Enumerable.Range(1, 200).Select(line => new ReadBlock(false, 0, [[new ReadCell($"L{line}", $"第{line}行")]]));
        star.Context.Add(new DocumentReading { DocumentVersionKey = version.DocumentVersionKey, BlockCount = 200, Blocks = ReadBlocks.Pack(blocks) });
        star.Context.Add(new QuarantineItem
        {
            DocumentVersionKey = version.DocumentVersionKey,
            FileName = version.FileName,
            Stage = QuarantineStages.Recognize,
            Reason = "unit_unknown",
            Locator = "L3",
            Text = "第3行",
        });
        await star.Context.SaveChangesAsync();
        return version.DocumentKey;
    }
}
