using System.Diagnostics;
using System.Text;

namespace PerfEval.Etl.Readers.Tools;

/// <summary>
/// Runs an external program without a shell: arguments are passed as they are, its output is read while it is written,
/// and it never outlives its limits, an error of the reader or a cancelled load.
/// </summary>
internal static class ToolRun
{
    private const int KeptMessages = 2_000;

    /// <summary>Runs a program whose output does not matter.</summary>
    public static ToolResult Run(string program, IEnumerable<string> arguments, string workingFolder, ToolLimits limits, CancellationToken cancelled = default) =>
        Run(program, arguments, workingFolder, limits, output => output.CopyTo(Stream.Null), cancelled);

    /// <summary>Runs a program and hands its standard output to <paramref name="read"/>.</summary>
    public static ToolResult Run(string program, IEnumerable<string> arguments, string workingFolder, ToolLimits limits, Action<Stream> read, CancellationToken cancelled = default)
    {
        using var process = Start(program, arguments, workingFolder);
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        clock.CancelAfter(limits.Time);
        using var killing = clock.Token.Register(() => Kill(process));
        var messages = Task.Run(() => Messages(process.StandardError), CancellationToken.None);
        using var output = new LimitedStream(process.StandardOutput.BaseStream, limits.OutputBytes);
        try
        {
            read(output);
            output.CopyTo(Stream.Null);
            if (!output.IsFull)
                process.WaitForExit();
        }
        finally
        {
            Kill(process);
        }
        cancelled.ThrowIfCancellationRequested();
        var end = output.IsFull ? ToolEnd.TooMuchOutput : clock.IsCancellationRequested ? ToolEnd.OutOfTime : ToolEnd.Exited;
        return new ToolResult(end, process.ExitCode, messages.GetAwaiter().GetResult());
    }

    private static Process Start(string program, IEnumerable<string> arguments, string workingFolder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        // One thread for each run: the product itself decides how much runs side by side.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        start.Environment["TMPDIR"] = workingFolder;
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        return process;
    }

    private static string Messages(StreamReader error)
    {
        var kept = new StringBuilder();
        var buffer = new char[1024];
        while (error.Read(buffer) is > 0 and var count)
            kept.Append(buffer, 0, Math.Min(count, Math.Max(0, KeptMessages - kept.Length)));
        return kept.ToString().Trim();
    }

    private static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It ended between the question and the order.
        }
    }
}
