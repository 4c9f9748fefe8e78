using System.Security.Cryptography;
using System.Text;
using PerfEval.Etl.Readers;

namespace PerfEval.Tests.Etl.Readers;

public sealed class DocumentReadersTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfeval-readers").FullName;

    [Fact]
    public void Open_NamesFormatAndFingerprint()
    {
        var bytes = "某县财政局\n2031年度部门决算"u8.ToArray();

        var document = DocumentReaders.Open(Written("甲.txt", bytes));

        document.FileName.ShouldBe("甲.txt");
        document.Format.ShouldBe("text");
        document.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\r\n\t\n \u3000\n")]
    public void Open_SaysEmpty_WhenNothingStandsInTheFile(string text) =>
        Cause("空.txt", Encoding.UTF8.GetBytes(text)).ShouldBe(UnreadableCause.Empty);

    [Fact]
    public void Open_SaysUnknownFormat_WhenTheContentIsBinary()
    {
        var garbage = new byte[20_000];
        new Random(7).NextBytes(garbage);

        Cause("报表.txt", garbage).ShouldBe(UnreadableCause.UnknownFormat);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 rest of an archive")]
    public void Open_SaysUnknownFormat_WhenTheNameLies(string content) =>
        Cause("决算.txt", Encoding.UTF8.GetBytes(content)).ShouldBe(UnreadableCause.UnknownFormat);

    [Fact]
    public void Open_NamesTheByte_WhenTheEncodingIsBroken()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("部门决算收入支出情况说明。\n", 40)));
        bytes[300] = 0xFF;

        var problem = Should.Throw<UnreadableDocumentException>(() => DocumentReaders.Open(Written("坏.txt", bytes)));

        problem.Cause.ShouldBe(UnreadableCause.BrokenEncoding);
        problem.FileName.ShouldBe("坏.txt");
        problem.Detail.ShouldBe("UTF-8, byte 300");
    }

    [Fact]
    public void Open_NamesTheByte_WhenATextInGb18030IsBroken()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding("GB18030").GetBytes(string.Concat(Enumerable.Repeat("部门决算收入支出情况说明。\n", 40)));
        bytes[100] = 0xFF;

        var problem = Should.Throw<UnreadableDocumentException>(() => DocumentReaders.Open(Written("坏.txt", bytes)));

        problem.Cause.ShouldBe(UnreadableCause.BrokenEncoding);
        problem.Detail.ShouldStartWith("GB18030, byte ");
    }

    [Fact]
    public void Open_RefusesBeforeReading_WhenTheFileIsTooLarge()
    {
        var path = Path.Combine(_folder, "大.txt");
        using (var file = File.Create(path))
        {
            file.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("单位：万元\n", 400))));
            // A sparse file: 50 MB by its length, read by nobody.
            file.SetLength(50_000_000);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var problem = Should.Throw<UnreadableDocumentException>(() => DocumentReaders.Open(path));

        problem.Cause.ShouldBe(UnreadableCause.TooLarge);
        problem.Detail.ShouldBe("50 MB > 20 MB");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000_000);
    }

    [Fact]
    public void Open_SaysAccessDenied_WhenThePathIsAFolder() =>
        Should.Throw<UnreadableDocumentException>(() => DocumentReaders.Open(_folder)).Cause.ShouldBe(UnreadableCause.AccessDenied);

    [Fact]
    public void Open_SaysDamaged_WhenTheFileIsGone()
    {
        var problem = Should.Throw<UnreadableDocumentException>(() => DocumentReaders.Open(Path.Combine(_folder, "没有.txt")));

        problem.Cause.ShouldBe(UnreadableCause.Damaged);
        problem.FileName.ShouldBe("没有.txt");
    }

    [Fact]
    public void Open_RefusesRowsWithoutEnd()
    {
        Cause("宽.txt", Encoding.UTF8.GetBytes("甲" + new string('\t', 100_000))).ShouldBe(UnreadableCause.TooLarge);
        Cause("多.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(new string('\t', 900) + "\n", 2_000)))).ShouldBe(UnreadableCause.TooLarge);
    }

    [Fact]
    public void Open_ReadsALineWithoutEnd_InPieces()
    {
        var document = DocumentReaders.Open(Written("长.txt", Encoding.UTF8.GetBytes(new string('长', 350_000))));

        document.Blocks.Count.ShouldBe(4);
        document.Blocks.ShouldAllBe(block => block.Locator.Text == "L1");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private UnreadableCause Cause(string name, byte[] bytes) =>
        Should.Throw<UnreadableDocumentException>(() => DocumentReaders.Open(Written(name, bytes))).Cause;

    private string Written(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
