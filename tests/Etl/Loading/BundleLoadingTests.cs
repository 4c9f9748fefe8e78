using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Jobs;
using PerfEval.Etl.Loading;
using PerfEval.Tests.Etl.Readers.Bundles;
using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Loading;

/// <summary>A bundle is loaded document by document.</summary>
public sealed class BundleLoadingTests() : WarehouseContract(new SqliteTestDatabase()), IDisposable
{
    private readonly TestDocuments _documents = new();

    private readonly TemporaryFolder _originals = new();

    [Fact]
    public async Task LoadAsync_LoadsEachDocumentOfABundle_AndABadOneHarmsNoOther()
    {
        var path = Bundle();

        var summary = await Loader().LoadAsync([path], new LoadOptions());

        summary.Files.Select(file => (file.FileName, file.Outcome)).ShouldBe(
        [
            ("包.zip/乱码.bin", LoadOutcome.Unreadable), ("包.zip/局/库房.txt", LoadOutcome.Loaded), ("包.zip/局/档案.txt", LoadOutcome.Loaded),
        ]);
        summary.Files.ShouldAllBe(file => file.SourcePath == path);
        summary.Skipped.ShouldBe(["包.zip/__MACOSX/._a"]);
        await using var context = Database.CreateContext();
        (await context.LoadRuns.SingleAsync()).FileCount.ShouldBe(3);
        (await context.DocumentVersions.OrderBy(version => version.FileName).Select(version => version.FileName).ToListAsync()).ShouldBe(["包.zip/局/库房.txt", "包.zip/局/档案.txt"], ignoreOrder: true);
    }

    [Fact]
    public async Task LoadAsync_ChangesNothing_WhenTheBundleIsLoadedAgain()
    {
        var path = Bundle();
        await Loader().LoadAsync([path], new LoadOptions());

        var again = await Loader().LoadAsync([path], new LoadOptions());

        again.Count(LoadOutcome.Unchanged).ShouldBe(2);
        again.Facts.ShouldBe(0);
    }

    [Fact]
    public async Task RewriteAsync_ReadsTheOriginalOfADocumentInABundle()
    {
        await Loader().LoadAsync([Bundle()], new LoadOptions());
        await using var context = Database.CreateContext();
        var keys = await context.DocumentVersions.Select(version => version.DocumentVersionKey).ToListAsync();

        (await Loader().RewriteAsync(keys)).ShouldBe(2);
    }

    [Fact]
    public async Task LoadAsync_RefusesABundleThatIsDamaged_AndLoadsTheRest()
    {
        _documents.Write("坏.zip", new ZipBuilder().Add("甲.txt", "甲").Bytes()[..^8]);
        _documents.Form("好.txt", "档案数字化加工");

        var summary = await Loader().LoadAsync([_documents.Folder], new LoadOptions());

        summary.Files.Select(file => (file.FileName, file.Outcome, file.Reason?.Code)).ShouldBe([("坏.zip", LoadOutcome.Unreadable, "unreadable.damaged"), ("好.txt", LoadOutcome.Loaded, null)]);
    }

    [Fact]
    public async Task ScanInbox_PutsABundleAside_WhenSomethingInsideWaits()
    {
        var path = Bundle();
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(-1));

        await new ScanInboxJob(new Inbox(new InboxOptions(_documents.Folder), TimeProvider.System), Loader()).RunAsync(new Progress<JobProgress>(), CancellationToken.None);

        File.Exists(path).ShouldBeFalse();
        Directory.GetFiles(Path.Combine(_documents.Folder, Inbox.PendingFolder), "包.zip", SearchOption.AllDirectories).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task ScanInbox_LeavesABundle_WhenTheRunEndsInsideIt()
    {
        var path = Bundle();
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(-1));
        using var stop = new CancellationTokenSource();
        var job = new ScanInboxJob(new Inbox(new InboxOptions(_documents.Folder), TimeProvider.System), Loader());

        await Should.ThrowAsync<OperationCanceledException>(() => job.RunAsync(new StopAtFirst(stop), stop.Token));

        File.Exists(path).ShouldBeTrue();
    }

    public void Dispose()
    {
        _documents.Dispose();
        _originals.Dispose();
    }

    private string Bundle()
    {
        var first = File.ReadAllBytes(_documents.Form("a.txt", "档案数字化加工"));
        var second = File.ReadAllBytes(_documents.Form("b.txt", "库房恒温改造"));
        File.Delete(Path.Combine(_documents.Folder, "a.txt"));
        File.Delete(Path.Combine(_documents.Folder, "b.txt"));
        var garbage = new byte[5_000];
        new Random(3).NextBytes(garbage);
        return _documents.Write("包.zip", new ZipBuilder().Add("局/档案.txt", first).Add("局/库房.txt", second).Add("乱码.bin", garbage).Add("__MACOSX/._a", garbage).Bytes());
    }

    private sealed class StopAtFirst(CancellationTokenSource stop) : IProgress<JobProgress>
    {
        public void Report(JobProgress value) => stop.Cancel();
    }

    private DocumentLoader Loader()
    {
        var files = new PhysicalFileSystem();
        return new DocumentLoader(Database, new OriginalStore(_originals.Path, files), files);
    }
}
