using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using PerfEval.Tests.Etl.Readers.Bundles;

namespace PerfEval.Tests.Etl.Readers.Delimited;

public sealed class DelimitedReaderTests
{
    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void Read_FindsTheDelimiter(string delimiter)
    {
        var text = "某局收支总表\n单位：万元\n科目,基本支出,项目支出\n\"教育,小学\",\"1,234.50\",2\n合计,\"1,234.50\",2\n".Replace("\",\"", $"\"{delimiter}\"", StringComparison.Ordinal)
            .Replace("科目,基本支出,项目支出", $"科目{delimiter}基本支出{delimiter}项目支出", StringComparison.Ordinal).Replace("\",2", $"\"{delimiter}2", StringComparison.Ordinal).Replace("合计,", $"合计{delimiter}", StringComparison.Ordinal);

        ReadBlocks.Lines(Read(text)).ShouldBe(["某局收支总表", "单位：万元", "| 科目 | 基本支出 | 项目支出 |", "| 教育,小学 | 1,234.50 | 2 |", "| 合计 | 1,234.50 | 2 |"]);
    }

    [Fact]
    public void Read_PlacesCellsAsASheetDoes_AndReadsGb18030()
    {
        var document = Read(ZipBuilder.Gbk.GetBytes("科目,金额,备注\n甲,=\"0012\",\n乙,,丙\n"), "收支表.csv");

        document.Format.ShouldBe("csv");
        ReadBlocks.Lines(document).ShouldBe(["收支表", "| 科目 | 金额 | 备注 |", "| 甲 | 0012 |  |", "| 乙 |  | 丙 |"]);
        document.Blocks.OfType<Table>().Single().Rows[2].Cells[2].Locator.Text.ShouldBe("收支表!C3");
    }

    [Fact]
    public void Read_KeepsTheRows_WhenAQuoteIsNeverClosed()
    {
        var text = "名称,金额\n\"甲,1\n" + string.Concat(Enumerable.Range(0, 6_000).Select(row => $"乙{row},{row}\n"));

        Read(text).Blocks.OfType<Table>().Single().Rows.Count.ShouldBe(6_002);
    }

    [Theory]
    [InlineData("说明.csv", "本表没有分隔。\n只有文字。\n")]
    [InlineData("表.txt", "科目,金额\n甲,1\n")]
    public void Open_LeavesTextWithTheTextReader(string name, string text) => Read(Encoding.UTF8.GetBytes(text), name).Format.ShouldBe("text");

    [Fact]
    public void Open_ReadsTextThatCallsItselfAWorkbook() => ReadBlocks.Lines(Read("甲,1\n乙,2\n"u8.ToArray(), "Sheet1.xls")).ShouldBe(["| 甲 | 1 |", "| 乙 | 2 |"]);

    private static SourceDocument Read(string text) => Read(Encoding.UTF8.GetBytes(text), "Sheet1.csv");

    private static SourceDocument Read(byte[] bytes, string name)
    {
        using var content = new MemoryStream(bytes);
        return DocumentReaders.Open(content, name);
    }
}
