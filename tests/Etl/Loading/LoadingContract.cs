using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Loading;
using PerfEval.Etl.Loading.Entities;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Etl.Loading;

/// <summary>Loading the same twice changes nothing, a correction becomes a version, names are one thing with a reason.</summary>
public abstract class LoadingContract(ITestDatabase testDatabase) : WarehouseContract(testDatabase), IDisposable
{
    protected TestDocuments Documents { get; } = new();

    [ContractFact]
    public async Task LoadAsync_WritesNoFact_WhenTheFolderIsLoadedAgain()
    {
        Documents.Form("a.txt", "档案数字化加工");
        Documents.Form("b.txt", "库房恒温改造");
        var first = await LoadAsync();

        var second = await LoadAsync();

        first.Count(LoadOutcome.Loaded).ShouldBe(2);
        second.Count(LoadOutcome.Unchanged).ShouldBe(2);
        second.Facts.ShouldBe(0);
        (await FactsAsync()).ShouldBe(first.Facts);
    }

    [ContractFact]
    public async Task LoadAsync_ReportsUnchanged_WhenTheSameBytesHaveAnotherName()
    {
        var path = Documents.Form("a.txt", "档案数字化加工");
        await LoadAsync();
        File.Move(path, Path.Combine(Documents.Folder, "改名.txt"));

        var again = await LoadAsync();

        again.Files.ShouldHaveSingleItem().Outcome.ShouldBe(LoadOutcome.Unchanged);
        await using var context = Database.CreateContext();
        (await context.DocumentVersions.SingleAsync()).FileName.ShouldBe("a.txt");
    }

    [ContractFact]
    public async Task LoadAsync_LoadsOnce_WhenTheSameBytesStandTwiceInOneFolder()
    {
        Documents.Form("a.txt", "档案数字化加工");
        Documents.Form("copies/b.txt", "档案数字化加工");

        var summary = await LoadAsync();

        summary.Files.Select(file => file.Outcome).ShouldBe([LoadOutcome.Loaded, LoadOutcome.Unchanged]);
    }

    [ContractFact]
    public async Task LoadAsync_KeepsTheOldVersionInHistory_WhenADocumentIsCorrected()
    {
        Documents.Form("a.txt", "档案数字化加工", outturn: 62m);
        await LoadAsync();
        Documents.Form("a.txt", "档案数字化加工", outturn: 40m);

        var corrected = await LoadAsync();

        corrected.Files.ShouldHaveSingleItem().Outcome.ShouldBe(LoadOutcome.NewVersion);
        await using var context = Database.CreateContext();
        (await context.Documents.CountAsync()).ShouldBe(1);
        (await context.DocumentVersions.OrderBy(version => version.VersionNo).Select(version => version.IsCurrent).ToListAsync()).ShouldBe([false, true]);
        (await context.ProjectExecutionFacts.OrderBy(fact => fact.FactKey).Select(fact => fact.Outturn.Fen).ToListAsync()).ShouldBe([62_000_000L, 40_000_000L]);
        (await MartOutturnsAsync()).ShouldBe([400_000m]);
    }

    [ContractFact]
    public async Task LoadAsync_MakesAVersion_WhenTheCorrectionHasAnotherFileName()
    {
        Documents.Form("原.txt", "档案数字化加工", outturn: 62m);
        Documents.Form("改.txt", "档案数字化加工", outturn: 61m);

        var summary = await LoadAsync();

        summary.Count(LoadOutcome.NewVersion).ShouldBe(1);
    }

    [ContractFact]
    public async Task LoadAsync_KeepsTwoDocuments_WhenFormsOfTwoProjectsHaveOneFileName()
    {
        Documents.Form("甲/自评表.txt", "档案数字化加工");
        Documents.Form("乙/自评表.txt", "库房恒温改造");

        var summary = await LoadAsync();

        summary.Count(LoadOutcome.Loaded).ShouldBe(2);
    }

    [ContractFact]
    public async Task LoadAsync_FindsOneProject_WhenYearsPrintItsNameInTwoWays()
    {
        Documents.Form("a.txt", "档案数字化加工", 2022);
        Documents.Form("b.txt", "2023年“档案数字化加工”项目", 2023);

        await LoadAsync();

        await using var context = Database.CreateContext();
        (await context.Projects.SingleAsync()).Name.ShouldBe("档案数字化加工");
        var names = await context.EntityNames.Where(name => name.EntityKind == EntityKinds.Project).OrderBy(name => name.EntityNameKey).ToListAsync();
        names.Select(name => name.Reason).ShouldBe([LinkReasons.FirstSeen, LinkReasons.CoreName]);
        names.Select(name => name.ScoreE4).ShouldBe([10_000, 9_600]);
    }

    [ContractFact]
    public async Task LoadAsync_KeepsTwoProjects_WhenTwoUnitsUseOneName()
    {
        Documents.Form("a.txt", "工作经费", unit: "云岭市档案馆");
        Documents.Form("b.txt", "工作经费", unit: "云岭市方志馆");

        await LoadAsync();

        await using var context = Database.CreateContext();
        (await context.Projects.CountAsync()).ShouldBe(2);
        (await context.Units.CountAsync()).ShouldBe(2);
    }

    [ContractFact]
    public async Task LoadAsync_ProposesButDoesNotMerge_WhenNamesAreOnlyAlike()
    {
        Documents.Form("a.txt", "档案查询服务平台建设");
        Documents.Form("b.txt", "档案查询平台建设");

        await LoadAsync();

        await using var context = Database.CreateContext();
        (await context.Projects.CountAsync()).ShouldBe(2);
        var proposal = await context.EntityNames.SingleAsync(name => !name.IsAccepted);
        proposal.Reason.ShouldBe(LinkReasons.SimilarName);
        proposal.ProposedKey.ShouldNotBe(proposal.EntityKey);
        (await new AliasQueries(Database).ProposalsAsync()).ShouldHaveSingleItem().Canonical.ShouldBe("档案查询服务平台建设");
    }

    [ContractFact]
    public async Task ApplyAsync_MergesProjectsLoadedBefore_WhenTheAliasListSaysTheyAreOne()
    {
        Documents.Form("a.txt", "档案查询服务平台建设", 2022, outturn: 62m);
        Documents.Form("b.txt", "档案查询平台建设", 2023, outturn: 40m);
        await LoadAsync();

        var summary = await new AliasImport(Database).ApplyAsync([new(EntityKinds.Project, "", "", "档案查询平台建设", "档案查询服务平台建设", "")]);

        summary.ShouldBe(new AliasSummary(1, 1));
        await using var context = Database.CreateContext();
        var project = await context.Projects.SingleAsync();
        (await context.ProjectExecutionFacts.Select(fact => fact.ProjectKey).Distinct().SingleAsync()).ShouldBe(project.ProjectKey);
        (await context.EntityNames.SingleAsync(name => name.Reason == LinkReasons.Alias)).EntityKey.ShouldBe(project.ProjectKey);
        (await MartOutturnsAsync()).Order().ShouldBe([400_000m, 620_000m]);
    }

    [ContractFact]
    public async Task ApplyAsync_ChangesNothing_WhenTheListIsImportedAgain()
    {
        Documents.Form("a.txt", "档案查询平台建设");
        await LoadAsync();
        AliasLine[] list = [new(EntityKinds.Project, "", "", "档案查询平台建设", "档案查询服务平台建设", "")];
        await new AliasImport(Database).ApplyAsync(list);

        var again = await new AliasImport(Database).ApplyAsync(list);

        again.ShouldBe(new AliasSummary(0, 0));
    }

    [ContractFact]
    public async Task LoadAsync_PutsADocumentIntoQuarantine_WhenItsKindIsUnknown()
    {
        Documents.Write("通知.txt", "关于召开座谈会的通知\n\n请各单位于周五前报送名单。\n");

        var summary = await LoadAsync();
        var again = await LoadAsync();

        summary.Files.ShouldHaveSingleItem().Outcome.ShouldBe(LoadOutcome.Quarantined);
        again.Files.ShouldHaveSingleItem().Outcome.ShouldBe(LoadOutcome.Quarantined);
        await using var context = Database.CreateContext();
        var version = await context.DocumentVersions.SingleAsync();
        (version.Status, version.StatusReason).ShouldBe((DocumentStatuses.Quarantined, LoadReason.UnknownKind));
        (await context.QuarantineItems.CountAsync(item => item.Stage == QuarantineStages.Classify)).ShouldBe(1);
    }

    [ContractFact]
    public async Task LoadAsync_RecordsRunAndFiles_WhenItEnds()
    {
        Documents.Form("a.txt", "档案数字化加工");
        Documents.Write("空.txt", "");

        await LoadAsync();

        await using var context = Database.CreateContext();
        var run = await context.LoadRuns.SingleAsync();
        (run.Status, run.FileCount, run.LoadedCount, run.QuarantinedCount).ShouldBe((LoadRunStatuses.Finished, 2, 1, 1));
        (await context.LoadRunFiles.OrderBy(file => file.FileName).Select(file => file.Outcome).ToListAsync())
            .ShouldBe([DocumentStatuses.Loaded, DocumentStatuses.Quarantined]);
    }

    public void Dispose()
    {
        Documents.Dispose();
        GC.SuppressFinalize(this);
    }

    protected Task<LoadSummary> LoadAsync() => DocumentLoader.For(Database).LoadAsync([Documents.Folder], new LoadOptions());

    private async Task<int> FactsAsync()
    {
        await using var context = Database.CreateContext();
        return await context.ProjectExecutionFacts.CountAsync() + await context.IndicatorResultFacts.CountAsync();
    }

    private async Task<List<decimal>> MartOutturnsAsync()
    {
        await using var context = Database.CreateContext();
        var fen = await context.Database.SqlQueryRaw<long>("SELECT outturn_fen AS Value FROM mart_project_year").ToListAsync();
        return [.. fen.Select(value => value / 100m)];
    }
}
