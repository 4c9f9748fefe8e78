using PerfEval.Dashboard.Pages.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Dashboard.Pages.Review;

public sealed class ReadingExcerptTests
{
    [Fact]
    public void Around_KeepsHeadAndNeighbours_WhenTheTableIsLong()
    {
        var table = new ReadBlock(true, 0, [.. Enumerable.Range(1, 100).Select(row => (IReadOnlyList<ReadCell>)[new ReadCell($"L{row}", $"{row}")])]);

        var shown = ReadingExcerpt.Around([table], "L50").ShouldHaveSingleItem();

        shown.Rows.Select(row => row[0].Text).ShouldBe(["1", "2", "3", .. Enumerable.Range(42, 17).Select(row => $"{row}")]);
    }

    [Fact]
    public void Around_ShowsTheParagraphsBeside_WhenAPlaceIsInProse()
    {
        var shown = ReadingExcerpt.Around([.. Enumerable.Range(1, 30).Select(Paragraph)], "L20");

        shown.Select(block => block.Rows[0][0].Locator).ShouldBe(Enumerable.Range(16, 9).Select(line => $"L{line}"));
    }

    [Fact]
    public void Around_ShowsTheBeginning_WhenThePlaceIsGone() =>
        ReadingExcerpt.Around([Paragraph(1), Paragraph(2)], "L9").Count.ShouldBe(2);

    private static ReadBlock Paragraph(int line) => new(false, 0, [[new ReadCell($"L{line}", $"第{line}行")]]);
}
