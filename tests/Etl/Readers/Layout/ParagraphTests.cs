using PerfEval.Etl.Documents;

namespace PerfEval.Tests.Etl.Readers.Layout;

/// <summary>Lines of running text.</summary>
public sealed class ParagraphTests
{
    private const string Full = "青山县水利局负责全县水渠、水库和饮水工程的建设与管护，指导各乡开展节水灌溉和防汛抗旱工";

    [Fact]
    public void Blocks_JoinLines_WhenTheyFillTheLine()
    {
        var blocks = PageText.Blocks(new PageText(1).Line(100, (80, Full[..^2])).Line(116, (60, "作，并承担水价核定。")).Line(132, (80, "全局在职二十三人。")));

        blocks.Select(block => ((Paragraph)block).Text).ShouldBe([Full[..^2] + "作，并承担水价核定。", "全局在职二十三人。"]);
    }

    [Fact]
    public void Blocks_JoinASentence_WhenAPageEndCutsIt()
    {
        var paragraph = PageText.Blocks(
            new PageText(1).Line(100, (60, Full)).Line(760, (60, Full)).Line(785, (290, "- 1 -")),
            new PageText(2).Line(60, (60, "作，并承担水价核定。")).Line(785, (290, "- 2 -")))[^1].ShouldBeOfType<Paragraph>();

        paragraph.Text.ShouldBe(Full + "作，并承担水价核定。");
        paragraph.At(Full.Length).Text.ShouldBe("p2 L1");
    }

    [Fact]
    public void Blocks_DropAPageNumber_WhenItStandsAloneAndCountsAlong()
    {
        var pages = Enumerable.Range(1, 4).Select(page => new PageText(page).Line(100, (60, $"第{"一二三四"[page - 1]}章的正文在这里。")).Line(780, (295, $"{page + 8}"))).ToArray();

        PageText.Blocks(pages).Count.ShouldBe(4);
    }

    [Fact]
    public void Blocks_KeepTheBlanks_WhenACaptionStandsApart()
    {
        var caption = PageText.Blocks(new PageText(1).Line(100, (60, "部门名称：青山县水利局"), (300, "2031年度"), (450, "金额单位：万元"))).ShouldHaveSingleItem();

        ((Paragraph)caption).Text.ShouldBe("部门名称：青山县水利局  2031年度  金额单位：万元");
    }
}
