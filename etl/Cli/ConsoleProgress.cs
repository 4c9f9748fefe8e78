using PerfEval.Etl.Loading;
using PerfEval.Etl.Resources;

namespace PerfEval.Etl.Cli;

/// <summary>进度 — one line that is written over on a terminal; a line per file where the output goes to a file or a pipe.</summary>
internal sealed class ConsoleProgress(TextWriter output, bool isRedirected) : IProgress<LoadProgress>, IDisposable
{
    private const string EraseLine = "\r\u001b[2K";

    private bool _isLineOpen;

    public void Report(LoadProgress value)
    {
        var line = Messages.Text("progress.line", value.Done, value.Total, Messages.Text($"outcome.{value.File.Outcome}"), value.File.FileName) + Detail(value.File);
        if (isRedirected)
        {
            output.WriteLine(line);
            return;
        }

        output.Write(EraseLine + line);
        _isLineOpen = true;
    }

    /// <summary>Takes the line away before something else is written.</summary>
    public void Clear()
    {
        if (_isLineOpen) output.Write(EraseLine);
        _isLineOpen = false;
    }

    public void Dispose() => Clear();

    private static string Detail(LoadedFile file) => file.Outcome switch
    {
        LoadOutcome.Loaded => Messages.Text("detail", Messages.Text("progress.facts", file.Facts, file.Unresolved)),
        LoadOutcome.NewVersion => Messages.Text("detail", Messages.Text("progress.version", file.VersionNo, file.Facts, file.Unresolved)),
        _ => "",
    };
}
