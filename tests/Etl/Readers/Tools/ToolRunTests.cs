using System.Diagnostics;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Readers.Tools;

namespace PerfEval.Tests.Etl.Readers.Tools;

public sealed class ToolRunTests
{
    private static readonly ToolLimits Generous = new(TimeSpan.FromSeconds(30), 1_000_000);

    [Fact]
    public void Run_KillsTheProgram_WhenItTakesTooLong()
    {
        var clock = Stopwatch.StartNew();

        var result = ToolRun.Run(Shell(), ["-c", "sleep 60 & sleep 60"], Path.GetTempPath(), new ToolLimits(TimeSpan.FromMilliseconds(300), 1_000));

        result.End.ShouldBe(ToolEnd.OutOfTime);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Run_KillsTheProgram_WhenItWritesTooMuch()
    {
        var read = 0L;

        var result = ToolRun.Run(Shell(), ["-c", "while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done"], Path.GetTempPath(), new ToolLimits(TimeSpan.FromSeconds(30), 5_000), output => read = Length(output));

        result.End.ShouldBe(ToolEnd.TooMuchOutput);
        read.ShouldBe(5_000);
    }

    [Fact]
    public void Run_KillsTheProgram_WhenItIsCancelled()
    {
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        Should.Throw<OperationCanceledException>(() => ToolRun.Run(Shell(), ["-c", "sleep 60"], Path.GetTempPath(), Generous, cancelled.Token));
    }

    [Fact]
    public void Run_PassesArgumentsAsTheyAre_WhenTheyLookLikeOrders()
    {
        var text = "";

        ToolRun.Run(Shell(), ["-c", "printf %s \"$1\"", "sh", "a b; $(echo c) > 'd'"], Path.GetTempPath(), Generous, output => text = new StreamReader(output).ReadToEnd());

        text.ShouldBe("a b; $(echo c) > 'd'");
    }

    [Fact]
    public void Run_SaysHowItEnded_WhenTheProgramFails()
    {
        var result = ToolRun.Run(Shell(), ["-c", "echo broken >&2; exit 3"], Path.GetTempPath(), Generous);

        result.ShouldBe(new ToolResult(ToolEnd.Exited, 3, "broken"));
    }

    [Fact]
    public void Demand_SaysWhatToInstall_WhenTheProgramIsMissing()
    {
        var missing = new ExternalTool("no-such-program", "some-package");

        var refused = Should.Throw<UnreadableDocumentException>(() => missing.Demand("决算.pdf"));

        refused.Cause.ShouldBe(UnreadableCause.ToolMissing);
        refused.Detail.ShouldBe("no-such-program: apt-get install some-package");
    }

    [Fact]
    public void Folder_IsGone_WhenTheDocumentIsRead()
    {
        string path;
        using (var folder = new TemporaryFolder())
        {
            path = folder.Write(new MemoryStream([1, 2, 3]), ".pdf");
            File.ReadAllBytes(path).Length.ShouldBe(3);
        }

        Directory.Exists(Path.GetDirectoryName(path)).ShouldBeFalse();
    }

    private static long Length(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.Length;
    }

    private static string Shell() => new ExternalTool("sh", "dash").Demand("test");
}
