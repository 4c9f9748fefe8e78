using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using PerfEval.Etl.Readers;
using PerfEval.Tests.Etl.Readers.Spreadsheets;

namespace PerfEval.Tests.Etl.Readers;

/// <summary>Files made to tie up a reader or to fill memory: each ends soon, with blocks or with a clear refusal.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class HostileFileTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private const long MostBytes = 400_000_000;

    [Fact]
    public void Open_RefusesAWorkbook_WhoseSheetUnpacksWithoutEnd()
    {
        var bomb = Packed(new WorkbookBuilder(), "xl/worksheets/bomb.xml", part =>
        {
            part.Write("<worksheet><sheetData>");
            var blank = new string(' ', 1_000_000);
            for (var megabyte = 0; megabyte < 1_000; megabyte++)
            {
                part.Write(blank);
                part.Write("<row/>");
            }
        });

        Refused(bomb, "表.xlsx").ShouldBe(UnreadableCause.TooLarge);
    }

    [Fact]
    public void Open_RefusesAWorkbook_WhoseTextNeverEnds()
    {
        var bomb = Packed(new WorkbookBuilder(), "xl/worksheets/bomb.xml", part =>
        {
            part.Write("<worksheet><sheetData><row><c t=\"str\"><v>");
            var letters = new string('a', 1_000_000);
            for (var megabyte = 0; megabyte < 200; megabyte++)
                part.Write(letters);
        });

        Refused(bomb, "表.xlsx").ShouldBe(UnreadableCause.TooLarge);
    }

    [Fact]
    public void Open_RefusesAWorkbook_WhoseEntitiesMultiply()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(level => $"<!ENTITY e{level} \"{string.Concat(Enumerable.Repeat($"&e{level - 1};", 10))}\">"));
        var workbook = new WorkbookBuilder();
        workbook.Sheet("表").Row(1, "甲");
        workbook.Part("xl/sharedStrings.xml", $"<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY e0 \"ha\">{entities}]><sst><si><t>&e9;</t></si></sst>");

        Refused(workbook.Build(), "表.xlsx").ShouldBe(UnreadableCause.Damaged);
    }

    [Fact]
    public void Open_RefusesAWorkbook_WithColumnsThatNoProgramKnows()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("宽").Row(1, "甲");
        var row = string.Concat(Enumerable.Range(0, 100_000).Select(_ => "<c><v>1</v></c>"));
        workbook.Part("xl/worksheets/sheet0.xml", $"<worksheet><sheetData><row r=\"1\">{row}</row></sheetData></worksheet>");

        Refused(workbook.Build(), "表.xlsx").ShouldBe(UnreadableCause.TooLarge);
    }

    [Fact]
    public void Open_ReadsAWorkbookOfTenThousandSheets_AndNamesThoseItLeavesOut()
    {
        var workbook = new WorkbookBuilder();
        for (var sheet = 0; sheet < 10_000; sheet++)
            workbook.Sheet($"表{sheet}").Row(1, "项目", "一", "二").Row(2, "甲", "1", "2");
        var bytes = workbook.Build();

        var document = Bounded(() => DocumentReaders.Open(new MemoryStream(bytes), "表.xlsx"));

        document.Blocks.Count.ShouldBeGreaterThan(1_000);
        document.Notes.ShouldContain(note => note.Reason == "sheet_beyond_limit");
    }

    [Fact]
    public void Open_ReadsAWorkbook_WhoseMergedRangesCoverEachOther()
    {
        var workbook = new WorkbookBuilder();
        var sheet = workbook.Sheet("表").Row(1, "甲", "乙", "丙").Row(2, "1", "2", "3");
        foreach (var reference in new[] { "A1:XFD1048576", "B1:C2", "C2:B1", "A2:C2", "A1:A1", "Z9:A1", "B:B", "A0:A0", "A1:B99999999999" })
            sheet.Merge(reference);

        Bounded(() => DocumentReaders.Open(new MemoryStream(workbook.Build()), "表.xlsx")).Blocks.ShouldNotBeEmpty();
    }

    [Fact]
    public void Open_RefusesAWorkbook_WithTagsInTagsWithoutEnd()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("表").Row(1, "甲");
        workbook.Part("xl/worksheets/sheet0.xml", "<worksheet><x>" + string.Concat(Enumerable.Repeat("<a>", 1_000_000)));

        Refused(workbook.Build(), "表.xlsx").ShouldBe(UnreadableCause.Damaged);
    }

    [Fact]
    public void Open_SaysPasswordProtected_WhenAWorkbookIsEncrypted() =>
        Refused(EncryptedPackage(), "表.xlsx").ShouldBe(UnreadableCause.PasswordProtected);

    [Theory]
    [InlineData("预算.docx")]
    [InlineData("预算.pdf")]
    [InlineData("预算.txt")]
    [InlineData("预算.xls")]
    [InlineData("预算")]
    public void Open_GoesByContent_WhenTheNameLies(string name)
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("表").Row(1, "项目", "一", "二").Row(2, "甲", "1", "2");

        DocumentReaders.Open(new MemoryStream(workbook.Build()), name).Format.ShouldBe("xlsx");
    }

    [Fact]
    public void Open_Refuses_WhereverAWorkbookIsCut()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("表").Row(1, "项目", "一", "二").Row(2, "甲", "1", "2");
        var bytes = workbook.Build();

        for (var length = 75; length < bytes.Length; length += 37)
            Refused(bytes[..length], "表.xlsx").ShouldBeOneOf(UnreadableCause.Damaged, UnreadableCause.UnknownFormat);
    }

    private static UnreadableCause Refused(byte[] bytes, string name) =>
        Bounded(() => Should.Throw<UnreadableDocumentException>(() => DocumentReaders.Open(new MemoryStream(bytes), name))).Cause;

    private static T Bounded<T>(Func<T> open)
    {
        var (watch, before) = (Stopwatch.StartNew(), GC.GetTotalMemory(forceFullCollection: true));
        var result = open();
        watch.Elapsed.ShouldBeLessThan(Patience);
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(MostBytes);
        return result;
    }

    /// <summary>A workbook with one more sheet, whose part is written straight into the package.</summary>
    private static byte[] Packed(WorkbookBuilder workbook, string name, Action<StreamWriter> write)
    {
        workbook.Sheet("表").Row(1, "甲");
        workbook.Part("xl/_rels/workbook.xml.rels", $"<Relationships><Relationship Id=\"s0\" Type=\"x/worksheet\" Target=\"/{name}\"/></Relationships>");
        var bytes = new MemoryStream();
        bytes.Write(workbook.Build());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
            write(part);
        }
        return bytes.ToArray();
    }

    /// <summary>The shell of an encrypted Office file: an OLE2 file whose directory names the stream EncryptedPackage.</summary>
    private static byte[] EncryptedPackage()
    {
        var bytes = new byte[512 * 4];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes, 0);
        BitConverter.GetBytes((ushort)9).CopyTo(bytes, 30);
        BitConverter.GetBytes(1).CopyTo(bytes, 48);
        Array.Fill(bytes, (byte)0xFF, 68, 512 - 68);
        BitConverter.GetBytes(0).CopyTo(bytes, 76);
        Array.Fill(bytes, (byte)0xFF, 512, 512);
        BitConverter.GetBytes(0xFFFFFFFEu).CopyTo(bytes, 512 + 4);
        foreach (var (name, at, kind) in new[] { ("Root Entry", 1024, 5), ("EncryptedPackage", 1024 + 128, 2) })
        {
            Encoding.Unicode.GetBytes(name).CopyTo(bytes, at);
            BitConverter.GetBytes((ushort)((name.Length + 1) * 2)).CopyTo(bytes, at + 64);
            bytes[at + 66] = (byte)kind;
        }
        return bytes;
    }
}
