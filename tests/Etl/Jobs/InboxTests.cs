using PerfEval.Etl.Jobs;
using PerfEval.Etl.Loading;
using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Jobs;

public sealed class InboxTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Waiting_LeavesOutYoungFiles_SinceTheyMayStillGrow()
    {
        Put("old.txt", age: TimeSpan.FromMinutes(1));
        Put("young.txt", age: TimeSpan.Zero);

        Open().Waiting().Select(Path.GetFileName).ShouldBe(["old.txt"]);
    }

    [Theory]
    [InlineData(LoadOutcome.Loaded, Inbox.LoadedFolder)]
    [InlineData(LoadOutcome.NewVersion, Inbox.LoadedFolder)]
    [InlineData(LoadOutcome.Unchanged, Inbox.LoadedFolder)]
    [InlineData(LoadOutcome.Quarantined, Inbox.PendingFolder)]
    [InlineData(LoadOutcome.Unreadable, Inbox.PendingFolder)]
    public void Archive_MovesFileByOutcome_WithItsSubfolder(LoadOutcome outcome, string folder)
    {
        var path = Put(Path.Combine("county", "report.txt"), age: TimeSpan.FromMinutes(1));
        var inbox = Open();

        inbox.Archive(path, outcome);

        File.Exists(path).ShouldBeFalse();
        Directory.GetFiles(Path.Combine(_folder.Path, folder), "report.txt", SearchOption.AllDirectories).Single().ShouldContain("county");
        inbox.Waiting().ShouldBeEmpty();
    }

    [Fact]
    public void Archive_LeavesFileForTheNextScan_WhenItFailed()
    {
        var path = Put("report.txt", age: TimeSpan.FromMinutes(1));
        var inbox = Open();

        inbox.Archive(path, LoadOutcome.Failed);

        inbox.Waiting().ShouldBe([path]);
    }

    [Fact]
    public void Archive_KeepsBoth_WhenTheNameIsTaken()
    {
        var inbox = Open();

        inbox.Archive(Put("report.txt", age: TimeSpan.FromMinutes(1)), LoadOutcome.Loaded);
        inbox.Archive(Put("report.txt", age: TimeSpan.FromMinutes(1)), LoadOutcome.Loaded);

        Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName).ShouldBe(["report.txt", "report (2).txt"], ignoreOrder: true);
    }

    private Inbox Open() => new(new InboxOptions(_folder.Path), TimeProvider.System);

    private string Put(string name, TimeSpan age)
    {
        var path = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "text");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow - age);
        return path;
    }
}
