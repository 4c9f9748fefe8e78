using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.SS.Util;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;

namespace PerfEval.Tests.Etl.Readers.Spreadsheets;

public sealed class XlsReaderTests
{
    [Fact]
    public void Read_TellsLinesFromTheGrid_AndPrintsNumbersAsTheyAreSeen()
    {
        var document = Open(Sample());

        Printed(document).ShouldBe([
            "P 收支!A1: 收入支出预算总表", "P 收支!C2: 单位：万元", "T", "收支!A3 项目 | 金额 | 占比", "收支!A4 办公费 | 1,212.50 | 12.50%", "收支!A5 日期 | 2031/3/1 | #DIV/0!"]);
        document.Format.ShouldBe("xls");
        document.Notes.Select(note => $"{note.Reason} {note.Locator}").ShouldBe(["hidden_rows 收支!A6", "hidden_sheet 底稿!A1"]);
    }

    [Fact]
    public void Read_GivesSpans()
    {
        var book = new HSSFWorkbook();
        var sheet = book.CreateSheet("表");
        Fill(sheet, 0, "科目", "支出", "");
        Fill(sheet, 1, "", "基本", "项目");
        Fill(sheet, 2, "合计", "3", "4");
        sheet.AddMergedRegion(new CellRangeAddress(0, 1, 0, 0));
        sheet.AddMergedRegion(new CellRangeAddress(0, 0, 1, 2));

        var rows = Open(Bytes(book)).Blocks.OfType<Table>().Single().Rows;

        rows[0].Cells.Select(cell => (cell.Text, cell.ColumnSpan, cell.RowSpan)).ShouldBe([("科目", 1, 2), ("支出", 2, 1)]);
        rows[1].Cells.Select(cell => cell.Column).ShouldBe([1, 2]);
    }

    [Fact]
    public void Read_SaysPasswordProtected_WhenTheWorkbookIsEncrypted()
    {
        var bytes = Sample();
        const int writtenBy = 0x5C;
        var first = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x09, 0x08, 0x10, 0x00, 0x00, 0x06]);
        var second = first + 4 + BitConverter.ToUInt16(bytes, first + 2);
        var end = second;
        while (BitConverter.ToUInt16(bytes, end) != writtenBy)
            end += 4 + BitConverter.ToUInt16(bytes, end + 2);
        // FILEPASS: XOR, key and verifier of some password; it swallows the records up to the next that matters.
        ((byte[])[0x2F, 0x00, .. BitConverter.GetBytes((ushort)(end - second - 4)), 0x00, 0x00, 0x34, 0x12, 0x78, 0x56]).CopyTo(bytes, second);

        Should.Throw<UnreadableDocumentException>(() => Open(bytes)).Cause.ShouldBe(UnreadableCause.PasswordProtected);
    }

    [Theory]
    [InlineData(600)]
    [InlineData(3_000)]
    public void Read_SaysDamaged_WhenTheFileIsCut(int length) =>
        Should.Throw<UnreadableDocumentException>(() => Open(Sample()[..length])).Cause.ShouldBeOneOf(UnreadableCause.Damaged, UnreadableCause.UnknownFormat);

    [Fact]
    public void Read_Ends_WhenSectorsFollowEachOtherInACircle()
    {
        var bytes = Sample();
        var table = (BitConverter.ToInt32(bytes, 76) + 1) * 512;
        for (var entry = 0; entry < 128; entry++)
        {
            if (BitConverter.ToInt32(bytes, table + (entry * 4)) == entry + 1)
                BitConverter.GetBytes(entry).CopyTo(bytes, table + (entry * 4));
        }

        Should.Throw<UnreadableDocumentException>(() => Open(bytes)).Cause.ShouldBeOneOf(UnreadableCause.Damaged, UnreadableCause.UnknownFormat);
    }

    /// <summary>A small workbook; also the good file that the fuzz tests damage.</summary>
    public static byte[] Sample()
    {
        var book = new HSSFWorkbook();
        var sheet = book.CreateSheet("收支");
        Fill(sheet, 0, "收入支出预算总表", "", "");
        sheet.AddMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        Fill(sheet, 1, "", "", "单位：万元");
        Fill(sheet, 2, "项目", "金额", "占比");
        Fill(sheet, 3, "办公费", "", "");
        Number(book, sheet, 3, 1, 1212.5, "#,##0.00");
        Number(book, sheet, 3, 2, 0.125, "0.00%");
        Fill(sheet, 4, "日期", "", "");
        Number(book, sheet, 4, 1, 47908, "yyyy/m/d");
        sheet.GetRow(4).CreateCell(2).SetCellErrorValue(FormulaError.DIV0.Code);
        Fill(sheet, 5, "底稿行", "9", "9");
        sheet.GetRow(5).ZeroHeight = true;
        Fill(book.CreateSheet("底稿"), 0, "不公开", "", "");
        book.SetSheetHidden(1, SheetState.VeryHidden);
        return Bytes(book);
    }

    private static void Fill(ISheet sheet, int row, params string[] texts)
    {
        var target = sheet.CreateRow(row);
        for (var at = 0; at < texts.Length; at++)
        {
            if (texts[at].Length > 0)
                target.CreateCell(at).SetCellValue(texts[at]);
        }
    }

    private static void Number(HSSFWorkbook book, ISheet sheet, int row, int column, double value, string format)
    {
        var cell = sheet.GetRow(row).CreateCell(column);
        cell.SetCellValue(value);
        cell.CellStyle = book.CreateCellStyle();
        cell.CellStyle.DataFormat = book.CreateDataFormat().GetFormat(format);
    }

    private static byte[] Bytes(HSSFWorkbook book)
    {
        using var bytes = new MemoryStream();
        book.Write(bytes);
        return bytes.ToArray();
    }

    private static SourceDocument Open(byte[] bytes) => DocumentReaders.Open(new MemoryStream(bytes), "表.xls");

    private static List<string> Printed(SourceDocument document) => [.. document.Blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [$"P {paragraph.Locator}: {paragraph.Text}"],
        Table table => table.Rows.Select(row => $"{row.Locator} {string.Join(" | ", row.Cells.Select(cell => cell.Text))}").Prepend("T"),
        _ => throw new InvalidOperationException(),
    })];
}
