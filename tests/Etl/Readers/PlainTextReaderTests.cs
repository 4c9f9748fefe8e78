using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Readers;

public class PlainTextReaderTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(SpecFile.PathOf("Readers"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Cases))]
    public void Read_MatchesTheSpec(string name)
    {
        var expected = File.ReadAllText(SpecFile.PathOf($"Readers/{name}.expected"));

        var document = DocumentReaders.Open(SpecFile.PathOf($"Readers/{name}.txt"));

        Printed(document).ShouldBe(expected);
    }

    [Fact]
    public void Read_GivesTheSameBlocks_WhateverTheEncoding()
    {
        const string text = "表一\n项目\t金额\n办公费\t１２.5\n——说明：本年度无此项支出。\n";
        var expected = Printed(Read(Encoding.UTF8.GetBytes(text)));

        Printed(Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)])).ShouldBe(expected);
        Printed(Read(Gb18030.GetBytes(text))).ShouldBe(expected);
        Printed(Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)])).ShouldBe(expected);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_CountsLines_WhateverTheirEnd(string end)
    {
        Printed(Read(Encoding.UTF8.GetBytes($"一、甲{end}{end}二、乙{end}"))).ShouldBe("P L1: 一、甲\nP L3: 二、乙\n");
    }

    [Fact]
    public void Read_NumbersCellsFromTheLeft_WhenATableHasOneCellPerLine()
    {
        var table = Read("\t甲\n\t乙\n\t丙\n\n\t1\n\t2\n\t3\n"u8.ToArray()).Blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>();

        table.Rows[1].Cells.Select(cell => $"{cell.Column} {cell.Text} {cell.Locator}").ShouldBe(["0 1 L5", "1 2 L6", "2 3 L7"]);
    }

    [Fact]
    public void Read_GivesThePlaceOfEveryPiece_WhenASentenceIsCut()
    {
        var paragraph = Read("本年度共安排项目支出用于保障各级机构的正常运转，合计\n\n五万元，比上年减少。"u8.ToArray()).Blocks.ShouldHaveSingleItem().ShouldBeOfType<Paragraph>();

        paragraph.At(0).Text.ShouldBe("L1");
        paragraph.At(paragraph.Text.IndexOf('五', StringComparison.Ordinal)).Text.ShouldBe("L3");
    }

    private static Encoding Gb18030
    {
        get
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding("GB18030");
        }
    }

    private static SourceDocument Read(byte[] bytes) => DocumentReaders.Open(new MemoryStream(bytes), "probe.txt");

    private static string Printed(SourceDocument document)
    {
        var printed = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph)
                printed.Append($"P {string.Join(',', paragraph.Pieces.Select(piece => piece.Locator))}: {paragraph.Text}\n");
            if (block is not Table table)
                continue;
            printed.Append("T\n");
            foreach (var row in table.Rows)
                printed.Append($" {row.Locator} | {string.Join(" | ", row.Cells.OrderBy(cell => cell.Column).Select(cell => cell.Text.Replace("\n", "⏎", StringComparison.Ordinal)))}\n");
        }
        return printed.ToString();
    }
}
