using System.Diagnostics;
using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;

namespace PerfEval.Tests.Etl.Readers.Markdown;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Read_ReadsTablesBetweenBars_WithTheirLines()
    {
        var document = Read("# 某局**预算**\n\n1. 收支\n2. 说明\n\n单位：万元\n\n科目 | 金额\n--- | ---:\n甲\\|乙 | 1,234.50\n**合计** | &lt;5\n\n后文说明见所附的各张[附件](a.pdf)，\n接着写。\n");

        ReadBlocks.Lines(document).ShouldBe(["某局预算", "1. 收支", "2. 说明", "单位：万元", "| 科目 | 金额 |", "| 甲|乙 | 1,234.50 |", "| 合计 | <5 |", "后文说明见所附的各张附件，接着写。"]);
        document.Format.ShouldBe("markdown");
        document.Blocks[0].Locator.Text.ShouldBe("L1");
        document.Blocks.OfType<Table>().Single().Rows[1].Locator.Text.ShouldBe("L10");
        document.Blocks[^1].ShouldBeOfType<Paragraph>().At(14).Text.ShouldBe("L14");
    }

    [Fact]
    public void Read_ReadsTablesInHtml()
    {
        var document = Read("## 收支总表\n\n<table><tr><td rowspan=2>项目</td><td>基本</td></tr><tr><td>1</td></tr></table>\n\n注：无\n");

        ReadBlocks.Lines(document).ShouldBe(["收支总表", "| 项目 ↓2 | 基本 |", "| 1 |", "注：无"]);
    }

    [Fact]
    public void Open_LeavesTextWithoutTablesToTheTextReader() => Read("# 标题\n\n正文。\n").Format.ShouldBe("text");

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("| ")]
    [InlineData("- ")]
    [InlineData("<b>")]
    public void Open_EndsSoon_OnMarksWithoutEnd(string mark)
    {
        var text = "a|b\n-|-\nc|d\n\n" + string.Concat(Enumerable.Repeat(mark, 20_000));
        var watch = Stopwatch.StartNew();

        try
        {
            Read(text);
        }
        catch (UnreadableDocumentException)
        {
            // Refusing is an end, too.
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static SourceDocument Read(string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return DocumentReaders.Open(content, "文.md");
    }
}
