using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Loading;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Etl.Loading;

/// <summary>What a person decided outlives every loading anew, follows into corrected versions that print the same, and says so when it no longer can.</summary>
public abstract class CorrectionsContract(ITestDatabase testDatabase) : WarehouseContract(testDatabase), IDisposable
{
    private const string Project = "档案数字化加工";
    private static readonly ReviewWord Word = new("王明", "与原件核对");

    private TestDocuments Documents { get; } = new();

    private ReviewDesk Desk => new(Database, TimeProvider.System);

    [ContractFact]
    public async Task CorrectAsync_ReachesTheMart_AtOnce()
    {
        await LoadFormAsync();

        var outcome = await CorrectOutturnAsync(610_000m);

        outcome.ShouldBe(ReviewOutcome.Done);
        (await MartOutturnsAsync()).ShouldBe([610_000m]);
        await using var context = Database.CreateContext();
        var entry = await context.Corrections.SingleAsync();
        (entry.Action, entry.OldValue, entry.NewValue, entry.Author, entry.Note).ShouldBe((CorrectionActions.Correct, "620000", "610000", "王明", "与原件核对"));
        var fact = await context.ProjectExecutionFacts.SingleAsync();
        (fact.Outturn.Text, fact.ConfidenceE4, fact.ConfidenceReason).ShouldBe(("62", 10_000, ReviewReasons.Corrected));
    }

    [ContractFact]
    public async Task ReloadAsync_KeepsTheCorrection_WhenTheSameBytesAreReadAnew()
    {
        await LoadFormAsync();
        await CorrectOutturnAsync(610_000m);

        await DocumentLoader.For(Database).ReloadAsync(await VersionKeyAsync());

        (await MartOutturnsAsync()).ShouldBe([610_000m]);
        (await ReasonsAsync()).ShouldBe([ReviewReasons.Corrected]);
    }

    [ContractFact]
    public async Task LoadAsync_KeepsTheCorrection_WhenACorrectedDocumentPrintsTheSameElsewhere()
    {
        var path = await LoadFormAsync();
        await CorrectOutturnAsync(610_000m);
        await File.WriteAllTextAsync(path, "\n\n" + await File.ReadAllTextAsync(path));

        var summary = await LoadAsync();

        summary.Files.ShouldHaveSingleItem().Outcome.ShouldBe(LoadOutcome.NewVersion);
        (await MartOutturnsAsync()).ShouldBe([610_000m]);
        (await NotAppliedAsync()).ShouldBe(0);
    }

    [ContractFact]
    public async Task LoadAsync_SaysThatTheCorrectionNoLongerApplies_WhenACorrectedDocumentPrintsAnotherFigure()
    {
        await LoadFormAsync();
        await CorrectOutturnAsync(610_000m);
        Documents.Form("a.txt", Project, outturn: 40m);

        await LoadAsync();

        (await MartOutturnsAsync()).ShouldBe([400_000m]);
        (await NotAppliedAsync()).ShouldBe(1);
        await using var context = Database.CreateContext();
        (await context.DocumentVersions.SingleAsync(version => version.IsCurrent)).Status.ShouldBe(DocumentStatuses.Partial);
    }

    [ContractFact]
    public async Task RejectAsync_KeepsTheFactOutOfTheMart_AlsoAfterReloading()
    {
        await LoadFormAsync();

        await Desk.RejectAsync(CorrectionSubjects.Project, await FactKeyAsync(), Word);
        var atOnce = await MartOutturnsAsync();
        await DocumentLoader.For(Database).ReloadAsync(await VersionKeyAsync());

        atOnce.ShouldBeEmpty();
        (await MartOutturnsAsync()).ShouldBeEmpty();
        await using var context = Database.CreateContext();
        (await context.ProjectExecutionFacts.Trusted(context).CountAsync()).ShouldBe(0);
        (await context.ProjectScoreFacts.SingleAsync()).ConfidenceReason.ShouldBe(ReviewReasons.Rejected);
    }

    [ContractFact]
    public async Task UndoAsync_RestoresTheReading_AndStaysInTheLog()
    {
        await LoadFormAsync();
        var read = await ReasonsAsync();
        await CorrectOutturnAsync(610_000m);
        await CorrectOutturnAsync(600_000m);
        var (first, second) = (await EntryKeyAsync(0), await EntryKeyAsync(1));

        var tooEarly = await Desk.UndoAsync(first, Word);
        var done = (await Desk.UndoAsync(second, Word), await Desk.UndoAsync(first, Word));
        await DocumentLoader.For(Database).ReloadAsync(await VersionKeyAsync());

        tooEarly.ShouldBe(ReviewOutcome.NotLatest);
        done.ShouldBe((ReviewOutcome.Done, ReviewOutcome.Done));
        (await MartOutturnsAsync()).ShouldBe([620_000m]);
        (await ReasonsAsync()).ShouldBe(read);
        await using var context = Database.CreateContext();
        (await context.Corrections.CountAsync()).ShouldBe(4);
    }

    [ContractFact]
    public async Task SettlePlaceAsync_KeepsThePlaceClosed_AfterReloading()
    {
        await LoadFormAsync(" 另有滚存结余1,234.56万元未列入上表。");
        await using var context = Database.CreateContext();
        var open = await context.QuarantineItems.AsNoTracking().FirstAsync(item => item.Stage == QuarantineStages.Recognize);

        var outcome = await Desk.SettlePlaceAsync(open.QuarantineItemKey, Word);
        await DocumentLoader.For(Database).ReloadAsync(await VersionKeyAsync());

        outcome.ShouldBe(ReviewOutcome.Done);
        open.StakeFen.ShouldBe(1_234_560_000L);
        (await context.QuarantineItems.AsNoTracking().SingleAsync(item => item.Locator == open.Locator && item.Reason == open.Reason)).IsResolved.ShouldBeTrue();
        (await context.DocumentVersions.AsNoTracking().SingleAsync()).Status.ShouldBe(DocumentStatuses.Loaded);
    }

    [ContractFact]
    public async Task ClassifyAsync_LoadsADocumentOutOfQuarantine_WhenThePersonSaysWhatIsMissing()
    {
        Documents.Write("a.txt", (await File.ReadAllTextAsync(Documents.Form("a.txt", Project))).Replace("2022年度", "", StringComparison.Ordinal));
        var before = await LoadAsync();
        var waiting = await VersionKeyAsync();

        await Desk.ClassifyAsync(waiting, new Dictionary<string, string> { [ProfileParts.FiscalYear] = "2021" }, Word);
        var file = await DocumentLoader.For(Database).ReloadAsync(waiting);
        await DocumentLoader.For(Database).ReloadAsync(await VersionKeyAsync());

        before.Files.ShouldHaveSingleItem().Reason!.Code.ShouldBe(LoadReason.UnknownFiscalYear);
        file.Outcome.ShouldBe(LoadOutcome.Loaded);
        await using var context = Database.CreateContext();
        (await context.ProjectExecutionFacts.SingleAsync()).FiscalYear.ShouldBe(2021);
        var evidence = await context.ClassificationEvidence.ToDictionaryAsync(row => row.Part);
        (evidence[ProfileParts.FiscalYear].Value, evidence[ProfileParts.FiscalYear].IsCorrected).ShouldBe(("2021", true));
        evidence[ProfileParts.Kind].Text.ShouldContain("自评表");
    }

    [ContractFact]
    public async Task ClassifyAsync_MovesALoadedDocument_WhenItsYearWasReadWrongly()
    {
        await LoadFormAsync();

        await Desk.ClassifyAsync(await VersionKeyAsync(), new Dictionary<string, string> { [ProfileParts.FiscalYear] = "2023" }, Word);
        await DocumentLoader.For(Database).ReloadAsync(await VersionKeyAsync());

        await using var context = Database.CreateContext();
        (await context.Documents.SingleAsync()).FiscalYear.ShouldBe(2023);
        (await context.Database.SqlQueryRaw<int>("SELECT fiscal_year AS Value FROM mart_department_year").ToListAsync()).ShouldBe([2023]);
    }

    [ContractFact]
    public async Task LoadAsync_ClassifiesACorrectedDocumentLikeTheOneBefore_WhenItStillPrintsTheSameWords()
    {
        await LoadFormAsync();
        await Desk.ClassifyAsync(await VersionKeyAsync(), new Dictionary<string, string> { [ProfileParts.FiscalYear] = "2023" }, Word);
        await DocumentLoader.For(Database).ReloadAsync(await VersionKeyAsync());
        Documents.Form("a.txt", Project, outturn: 40m);

        var summary = await LoadAsync();

        summary.Files.ShouldHaveSingleItem().Outcome.ShouldBe(LoadOutcome.NewVersion);
        await using var context = Database.CreateContext();
        (await context.Documents.SingleAsync()).FiscalYear.ShouldBe(2023);
    }

    [ContractFact]
    public async Task LoadAsync_ReadsForItself_WhenAFileOfTheSameNameIsOfAnotherDepartment()
    {
        await LoadFormAsync();
        await Desk.ClassifyAsync(await VersionKeyAsync(), new Dictionary<string, string> { [ProfileParts.FiscalYear] = "2023" }, Word);
        Documents.Form("b/a.txt", Project, department: "云岭市水文局", unit: "云岭市水文局");

        await LoadAsync();

        await using var context = Database.CreateContext();
        (await context.Documents.Select(document => document.FiscalYear).Distinct().ToListAsync()).ShouldBe([2022]);
    }

    public void Dispose()
    {
        Documents.Dispose();
        GC.SuppressFinalize(this);
    }

    private Task<LoadSummary> LoadAsync() => DocumentLoader.For(Database).LoadAsync([Documents.Folder], new LoadOptions());

    private async Task<string> LoadFormAsync(string? tail = null)
    {
        var path = Documents.Form("a.txt", Project, outturn: 62m);
        if (tail is not null) await File.AppendAllTextAsync(path, tail + "\n");
        await LoadAsync();
        return path;
    }

    private async Task<ReviewOutcome> CorrectOutturnAsync(decimal yuan) =>
        await Desk.CorrectAsync(CorrectionSubjects.Project, await FactKeyAsync(), "outturn", yuan, Word);

    private async Task<long> FactKeyAsync()
    {
        await using var context = Database.CreateContext();
        return await context.ProjectExecutionFacts.Select(fact => fact.FactKey).SingleAsync();
    }

    private async Task<int> VersionKeyAsync()
    {
        await using var context = Database.CreateContext();
        return await context.DocumentVersions.Where(version => version.IsCurrent).Select(version => version.DocumentVersionKey).SingleAsync();
    }

    private async Task<long> EntryKeyAsync(int index)
    {
        await using var context = Database.CreateContext();
        return await context.Corrections.OrderBy(entry => entry.CorrectionKey).Skip(index).Select(entry => entry.CorrectionKey).FirstAsync();
    }

    private async Task<List<string?>> ReasonsAsync()
    {
        await using var context = Database.CreateContext();
        return await context.ProjectExecutionFacts.Select(fact => fact.ConfidenceReason).ToListAsync();
    }

    private async Task<int> NotAppliedAsync()
    {
        await using var context = Database.CreateContext();
        return await context.QuarantineItems.CountAsync(item => item.Reason == ReviewReasons.NotApplied && !item.IsResolved);
    }

    private async Task<List<decimal>> MartOutturnsAsync()
    {
        await using var context = Database.CreateContext();
        var fen = await context.Database.SqlQueryRaw<long>("SELECT outturn_fen AS Value FROM mart_project_year WHERE outturn_fen IS NOT NULL").ToListAsync();
        return [.. fen.Select(value => value / 100m)];
    }
}
