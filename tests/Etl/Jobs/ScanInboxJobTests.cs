using PerfEval.Etl.Jobs;
using PerfEval.Etl.Loading;
using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Jobs;

public sealed class ScanInboxJobTests : IAsyncLifetime
{
    private readonly SqliteTestDatabase _database = new();
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _originals = new();
    private readonly List<JobProgress> _progress = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Dispose();
        _originals.Dispose();
    }

    [Fact]
    public async Task RunAsync_PutsUnreadableFileAside_AndCountsIt()
    {
        var path = Path.Combine(_folder.Path, "empty.txt");
        await File.WriteAllTextAsync(path, "");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(-1));

        var outcome = await RunAsync();

        outcome.Summary.ShouldContain("无法读取 1");
        Directory.GetFiles(Path.Combine(_folder.Path, Inbox.PendingFolder), "empty.txt", SearchOption.AllDirectories).ShouldHaveSingleItem();
        _progress.ShouldBe([new JobProgress(1, 1, "empty.txt")]);
    }

    [Fact]
    public async Task RunAsync_SaysSo_WhenNothingWaits() => (await RunAsync()).Summary.ShouldBe("收件箱中没有新文件");

    private async Task<JobOutcome> RunAsync()
    {
        var database = await _database.OpenAsync();
        var files = new PhysicalFileSystem();
        var loader = new DocumentLoader(database, new OriginalStore(_originals.Path, files), files);
        var inbox = new Inbox(new InboxOptions(_folder.Path), TimeProvider.System);
        return await new ScanInboxJob(inbox, loader).RunAsync(new Recorder(_progress), CancellationToken.None);
    }

    private sealed class Recorder(List<JobProgress> seen) : IProgress<JobProgress>
    {
        public void Report(JobProgress value) => seen.Add(value);
    }
}
