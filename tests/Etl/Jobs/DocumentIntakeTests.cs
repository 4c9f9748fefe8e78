using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Jobs;
using PerfEval.Tests.Etl.Loading;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Etl.Jobs;

public sealed class DocumentIntakeTests() : WarehouseContract(new SqliteTestDatabase()), IDisposable
{
    private readonly TestDocuments _documents = new();
    private readonly TemporaryFolder _inbox = new();

    [Fact]
    public async Task UploadAsync_LoadsAndArchives_WhenTheFileIsGood()
    {
        var result = (await UploadAsync("../../表.txt", File.ReadAllBytes(_documents.Form("a.txt", "档案数字化加工")))).ShouldHaveSingleItem();

        (result.FileName, result.IsLoaded).ShouldBe(("表.txt", true));
        await using var context = Database.CreateContext();
        (await context.ProjectExecutionFacts.CountAsync()).ShouldBe(1);
        result.DocumentKey.ShouldBe((await context.Documents.SingleAsync()).DocumentKey);
        (await context.LoadRuns.SingleAsync()).TriggeredBy.ShouldBe(LoadTriggers.Upload);
        Files().ShouldHaveSingleItem().ShouldStartWith(Inbox.LoadedFolder);
    }

    [Fact]
    public async Task UploadAsync_SaysWhatToDoAndWhereToLook_WhenTheYearIsMissing()
    {
        var text = File.ReadAllText(_documents.Form("a.txt", "档案数字化加工")).Replace("2022年度", "", StringComparison.Ordinal);

        var result = (await UploadAsync("a.txt", System.Text.Encoding.UTF8.GetBytes(text))).ShouldHaveSingleItem();

        result.IsLoaded.ShouldBeFalse();
        result.DocumentKey.ShouldNotBeNull();
        result.Message.ShouldContain("年度");
        Files().ShouldHaveSingleItem().ShouldStartWith(Inbox.PendingFolder);
    }

    [Fact]
    public async Task UploadAsync_KeepsNothing_WhenTheFileIsLargerThanAllowed()
    {
        var result = (await UploadAsync("a.txt", new byte[5_000], maximum: 4_096)).ShouldHaveSingleItem();

        result.IsLoaded.ShouldBeFalse();
        Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task AddAliasAsync_ResolvesLoadedDocumentsAnew()
    {
        await UploadAsync("a.txt", File.ReadAllBytes(_documents.Form("a.txt", "档案数字化加工")));

        var documents = await Intake(1_000_000).AddAliasAsync(new AliasRule
        {
            EntityKind = EntityKinds.Department, RegionName = "", DepartmentName = "", Alias = TestDocuments.Department, CanonicalName = "云岭市档案管理局",
        });

        documents.ShouldBe(1);
        await using var context = Database.CreateContext();
        (await context.Database.SqlQueryRaw<string>("SELECT d.name AS Value FROM fact_project_execution f JOIN dim_department d ON d.department_key = f.department_key").SingleAsync())
            .ShouldBe("云岭市档案管理局");
    }

    public void Dispose()
    {
        _documents.Dispose();
        _inbox.Dispose();
    }

    private async Task<IReadOnlyList<PerfEval.Warehouse.Intake.IntakeResult>> UploadAsync(string name, byte[] content, long maximum = 1_000_000)
    {
        using var stream = new MemoryStream(content);
        return await Intake(maximum).UploadAsync(name, stream);
    }

    private DocumentIntake Intake(long maximum)
    {
        var options = new InboxOptions(_inbox.Path) { MaximumUploadBytes = maximum };
        return new DocumentIntake(Database, new Inbox(options, TimeProvider.System), options);
    }

    private List<string> Files() => [.. Directory.EnumerateFiles(_inbox.Path, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_inbox.Path, path))];
}
