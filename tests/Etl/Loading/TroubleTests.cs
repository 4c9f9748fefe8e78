using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Loading;
using PerfEval.Etl.Resources;
using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Loading;

/// <summary>Whatever is wrong with one file or the disk: a Chinese message with the file's name, and nothing else harmed.</summary>
public sealed class TroubleTests() : WarehouseContract(new SqliteTestDatabase()), IDisposable
{
    // ENOSPC as .NET reports it on Linux.
    private const int NoSpaceLeft = 28;

    private readonly TestDocuments _documents = new();

    [Fact]
    public async Task LoadAsync_NamesTheFile_WhenItIsEmpty() =>
        await LoadsTheRestAsync("空白.txt", [], LoadOutcome.Unreadable, "空白.txt：空文件");

    [Fact]
    public async Task LoadAsync_NamesTheFile_WhenItIsBinaryGarbage()
    {
        var garbage = new byte[20_000];
        new Random(7).NextBytes(garbage);

        await LoadsTheRestAsync("乱码.bin", garbage, LoadOutcome.Unreadable, "乱码.bin：");
    }

    [Fact]
    public async Task LoadAsync_NamesTheFile_WhenItsEncodingIsBroken()
    {
        byte[] broken = [.. Encoding.UTF8.GetBytes("云岭市档案局2022年度项目支出绩效自评表\n"), .. Enumerable.Repeat((byte)0xFF, 400), .. Encoding.UTF8.GetBytes("\n项目名称")];

        await LoadsTheRestAsync("坏编码.txt", broken, LoadOutcome.Unreadable, "坏编码.txt：");
    }

    [Fact]
    public async Task LoadAsync_NamesTheFile_WhenATextHasFiftyMegabytes()
    {
        var line = Encoding.UTF8.GetBytes("这是一行没有数据的文字，用来占满很大的文件。\n");
        var huge = Enumerable.Repeat(line, (50_000_000 / line.Length) + 1).SelectMany(bytes => bytes).ToArray();

        await LoadsTheRestAsync("很大.txt", huge, null, "很大.txt：");
    }

    [Fact]
    public async Task LoadAsync_NamesTheFolder_WhenItMayNotBeOpened()
    {
        _documents.Form("好/好.txt", "档案数字化加工");
        var closed = Path.Combine(_documents.Folder, "无权");
        Directory.CreateDirectory(closed);
        var files = new FailingFileSystem { OnList = folder => folder == closed ? new UnauthorizedAccessException("denied") : null };

        var summary = await Loader(files).LoadAsync([_documents.Folder], new LoadOptions());

        ShouldHaveLoadedOne(summary);
        MessageOf(summary, LoadOutcome.Unreadable).ShouldStartWith("无权：没有读取权限");
    }

    [Fact]
    public async Task LoadAsync_NamesTheFile_WhenItMayNotBeRead()
    {
        _documents.Form("好.txt", "档案数字化加工");
        _documents.Form("锁.txt", "库房恒温改造");
        var files = new FailingFileSystem { OnOpen = path => path.EndsWith("锁.txt", StringComparison.Ordinal) ? new UnauthorizedAccessException("denied") : null };

        var summary = await Loader(files).LoadAsync([_documents.Folder], new LoadOptions());

        ShouldHaveLoadedOne(summary);
        MessageOf(summary, LoadOutcome.Unreadable).ShouldStartWith("锁.txt：没有读取权限");
    }

    [Fact]
    public async Task LoadAsync_NamesThePath_WhenItDoesNotExist()
    {
        var summary = await Loader(new PhysicalFileSystem()).LoadAsync([Path.Combine(_documents.Folder, "没有.txt")], new LoadOptions());

        MessageOf(summary, LoadOutcome.Unreadable).ShouldStartWith("没有.txt：文件或文件夹不存在");
    }

    [Fact]
    public async Task LoadAsync_StopsWithoutHarm_WhenTheDiskIsFullWhileAnOriginalIsKept()
    {
        _documents.Form("a.txt", "档案数字化加工");
        _documents.Form("b.txt", "库房恒温改造");
        _documents.Form("c.txt", "查阅大厅改造");
        var files = new FailingFileSystem { OnCopy = path => path.EndsWith("b.txt", StringComparison.Ordinal) ? new IOException("No space left on device", NoSpaceLeft) : null };

        var summary = await Loader(files).LoadAsync([_documents.Folder], new LoadOptions());

        summary.Aborted!.Code.ShouldBe(LoadReason.DiskFull);
        summary.Files.Select(file => file.Outcome).ShouldBe([LoadOutcome.Loaded, LoadOutcome.Failed]);
        MessageOf(summary, LoadOutcome.Failed).ShouldStartWith("b.txt：磁盘已满");
        await ShouldHoldWholeDocumentsAsync(1);
        var resumed = await Loader(new PhysicalFileSystem()).LoadAsync([_documents.Folder], new LoadOptions());
        resumed.Files.Select(file => file.Outcome).ShouldBe([LoadOutcome.Unchanged, LoadOutcome.Loaded, LoadOutcome.Loaded]);
    }

    [Fact]
    public async Task LoadAsync_LeavesNothing_WhenTheDatabaseCannotGrow()
    {
        // Large enough that its reading does not fit into the pages that the tables have already.
        File.AppendAllLines(_documents.Form("a.txt", "档案数字化加工"), Enumerable.Range(0, 2_000).Select(Noise));
        var full = new PreparedDatabase(Database, context =>
        {
            context.Database.OpenConnection();
            context.Database.ExecuteSqlRaw("PRAGMA max_page_count = 1");
        }) { DataDirectory = Database.DataDirectory };

        var summary = await new DocumentLoader(full, Originals(), new PhysicalFileSystem()).LoadAsync([_documents.Folder], new LoadOptions());

        summary.Aborted!.Code.ShouldBe(LoadReason.DiskFull);
        await ShouldHoldWholeDocumentsAsync(0);
    }

    [Fact]
    public async Task LoadAsync_NamesTheFile_WhenAnotherProgramHoldsTheDatabase()
    {
        _documents.Form("a.txt", "档案数字化加工");
        var impatient = new PreparedDatabase(Database, context =>
        {
            context.Database.OpenConnection();
            context.Database.ExecuteSqlRaw("PRAGMA busy_timeout = 100");
            ((SqliteConnection)context.Database.GetDbConnection()).DefaultTimeout = 1;
            context.Database.SetCommandTimeout(1);
        }) { DataDirectory = Database.DataDirectory };
        await using var other = await Database.OpenConnectionAsync();
        var loader = new DocumentLoader(impatient, Originals(), new PhysicalFileSystem());
        await using (var begin = other.CreateCommand())
        {
            begin.CommandText = "BEGIN IMMEDIATE";
            await begin.ExecuteNonQueryAsync();
        }

        var summary = await loader.LoadAsync([_documents.Folder], new LoadOptions());

        MessageOf(summary, LoadOutcome.Failed).ShouldStartWith("a.txt：数据库正被其他程序占用");
    }

    public void Dispose() => _documents.Dispose();

    private async Task LoadsTheRestAsync(string fileName, byte[] content, LoadOutcome? outcome, string message)
    {
        _documents.Form("好.txt", "档案数字化加工");
        _documents.Write(fileName, content);

        var summary = await Loader(new PhysicalFileSystem()).LoadAsync([_documents.Folder], new LoadOptions());

        ShouldHaveLoadedOne(summary);
        var refused = summary.Files.Single(file => file.FileName == fileName);
        if (outcome is not null) refused.Outcome.ShouldBe(outcome.Value);
        Messages.Of(refused.FileName, refused.Reason!).ShouldStartWith(message);
        await ShouldHoldWholeDocumentsAsync(1);
    }

    private static void ShouldHaveLoadedOne(LoadSummary summary)
    {
        summary.Files.Count.ShouldBe(2);
        summary.Files.Count(file => file.Outcome == LoadOutcome.Loaded).ShouldBe(1);
    }

    private static string MessageOf(LoadSummary summary, LoadOutcome outcome)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var file = summary.Files.Single(file => file.Outcome == outcome);
        return Messages.Of(file.FileName, file.Reason!);
    }

    private async Task ShouldHoldWholeDocumentsAsync(int documents)
    {
        await using var context = Database.CreateContext();
        var loaded = await context.DocumentVersions.Where(version => version.FactCount > 0).ToListAsync();
        loaded.Count.ShouldBe(documents);
        (await context.ProjectExecutionFacts.CountAsync()).ShouldBe(documents);
        (await context.IndicatorResultFacts.CountAsync()).ShouldBe(3 * documents);
    }

    private static string Noise(int number) => $"附注{Convert.ToBase64String(SHA256.HashData(BitConverter.GetBytes(number)))}";

    private OriginalStore Originals() => new(DocumentLoader.OriginalsOf(Database), new PhysicalFileSystem());

    private DocumentLoader Loader(IFileSystem files) => new(Database, new OriginalStore(DocumentLoader.OriginalsOf(Database), files), files);
}
