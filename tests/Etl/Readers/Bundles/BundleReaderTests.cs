using System.Buffers.Binary;
using System.Text;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Readers.Bundles;
using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Readers.Bundles;

public sealed class BundleReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Unpack_NamesEachDocumentBehindItsBundle()
    {
        var inner = new ZipBuilder().Add("附件2.txt", "乙").Bytes();
        var contents = Unpack(new ZipBuilder().Add("公开/附件1.txt", "甲").Add("公开/", "").Add("年度.zip", inner).Bytes());

        contents.Files.Select(file => file.Name).ShouldBe(["包.zip/公开/附件1.txt", "包.zip/年度.zip/附件2.txt"]);
        contents.Files.Select(file => File.ReadAllText(file.Path)).ShouldBe(["甲", "乙"]);
    }

    [Fact]
    public void Unpack_ReadsNamesInGbk_AndInTheUnicodeField()
    {
        var plain = ZipBuilder.Gbk.GetBytes("部门决算.txt");
        var field = UnicodeField("?.txt"u8.ToArray(), "绩效自评.txt");
        var stale = UnicodeField("other"u8.ToArray(), "张冠李戴.txt");
        var inner = new ZipBuilder().Add(plain, "甲"u8.ToArray()).Bytes();

        var contents = Unpack(new ZipBuilder().Add(plain, "甲"u8.ToArray()).Add("?.txt"u8.ToArray(), "乙"u8.ToArray(), extra: field)
            .Add("b.txt"u8.ToArray(), "丙"u8.ToArray(), extra: stale).Add(ZipBuilder.Gbk.GetBytes("嵌套.zip"), inner).Bytes());

        contents.Files.Select(file => file.Name).ShouldBe(["包.zip/部门决算.txt", "包.zip/绩效自评.txt", "包.zip/b.txt", "包.zip/嵌套.zip/部门决算.txt"], ignoreOrder: true);
    }

    [Fact]
    public void Unpack_SkipsLeftovers_WithAWord()
    {
        var contents = Unpack(new ZipBuilder().Add("甲.txt", "甲").Add("__MACOSX/._甲.txt", "x").Add("图/Thumbs.db", "x").Add("~$甲.docx", "x").Add(".DS_Store", "x").Bytes());

        contents.Files.ShouldHaveSingleItem();
        contents.Skipped.ShouldBe(["包.zip/__MACOSX/._甲.txt", "包.zip/图/Thumbs.db", "包.zip/~$甲.docx", "包.zip/.DS_Store"]);
    }

    [Fact]
    public void Unpack_KeepsTheOthers_WhenOneIsBad()
    {
        var damaged = new ZipBuilder().Add("丙.txt", "丙").Bytes()[..^10];
        var contents = Unpack(new ZipBuilder().Add("甲.txt", "甲").Add("密.txt"u8.ToArray(), "x"u8.ToArray(), flags: 0x801).Add("坏.zip", damaged).Bytes());

        contents.Files.Select(file => (file.Name, file.Trouble?.Cause)).ShouldBe(
            [("包.zip/坏.zip", UnreadableCause.Damaged), ("包.zip/密.txt", UnreadableCause.PasswordProtected), ("包.zip/甲.txt", null)], ignoreOrder: true);
    }

    [Fact]
    public void Unpack_NeverWritesOutsideItsFolder()
    {
        var contents = Unpack(new ZipBuilder().Add("../../外.txt", "甲").Add("/etc/外.txt", "乙").Add("C:\\外.txt", "丙").Bytes());

        contents.Files.ShouldAllBe(file => Path.GetDirectoryName(file.Path) == _folder.Path);
    }

    [Fact]
    public void Unpack_RefusesABomb()
    {
        var zeros = new byte[1_000_000];
        var nested = Enumerable.Range(0, 6).Aggregate(new ZipBuilder().Add("底.txt", "x").Bytes(), (inner, _) => new ZipBuilder().Add("里.zip", inner).Bytes());
        var many = new ZipBuilder();
        for (var i = 0; i < 60; i++)
            many.Add($"{i}.txt", "x");

        Refusal(new ZipBuilder().Add("零.txt", zeros).Bytes(), new BundleLimits { Ratio = 100, RatioFreeBytes = 100_000 }).ShouldBe("> 100 : 1");
        Refusal(new ZipBuilder().Add("零.txt", zeros).Bytes(), new BundleLimits { TotalBytes = 900_000 }).ShouldBe("> 0 MB");
        Refusal(many.Bytes(), new BundleLimits { Entries = 50 }).ShouldBe("> 50 files");
        Refusal(nested, new BundleLimits()).ShouldBe("> 4 ZIP");
    }

    [Fact]
    public void IsBundle_IsFalseForADocumentThatIsAZip()
    {
        using var document = new MemoryStream(new ZipBuilder().Add("[Content_Types].xml", "<Types/>").Add("word/document.xml", "<x/>").Bytes());

        BundleReader.IsBundle(document).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Rar!\u001A\u0007", "RAR")]
    [InlineData("7z\u00BC\u00AF\u0027\u001C", "7z")]
    public void Open_NamesOtherArchives(string head, string name)
    {
        using var content = new MemoryStream(Encoding.Latin1.GetBytes(head + "rest"));

        var refusal = Should.Throw<UnreadableDocumentException>(() => DocumentReaders.Open(content, "包.rar"));

        (refusal.Cause, refusal.Detail).ShouldBe((UnreadableCause.PackedArchive, name));
    }

    public void Dispose() => _folder.Dispose();

    private BundleContents Unpack(byte[] bytes, BundleLimits? limits = null)
    {
        using var content = new MemoryStream(bytes);
        return new BundleReader(limits ?? new BundleLimits()).Unpack(content, "包.zip", _folder.Path);
    }

    private string? Refusal(byte[] bytes, BundleLimits limits)
    {
        var refusal = Should.Throw<UnreadableDocumentException>(() => Unpack(bytes, limits));
        refusal.Cause.ShouldBe(UnreadableCause.TooLarge);
        return refusal.Detail;
    }

    /// <summary>Version 1, checksum of the name it belongs to, the name in UTF-8.</summary>
    private static byte[] UnicodeField(byte[] name, string unicode)
    {
        var text = Encoding.UTF8.GetBytes(unicode);
        var field = new byte[9 + text.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(field, 0x7075);
        BinaryPrimitives.WriteUInt16LittleEndian(field.AsSpan(2), (ushort)(5 + text.Length));
        field[4] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(field.AsSpan(5), Crc32(name));
        text.CopyTo(field, 9);
        return field;
    }

    private static uint Crc32(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        }
        return ~sum;
    }
}
