using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>装载日志 — the run and its files as the jobs page and <c>status</c> show them. A file that was written is noted in its own transaction.</summary>
internal sealed class RunLog(WarehouseDatabase database)
{
    // Unchanged files are noted in groups: a second load of a large folder should cost little.
    private const int FilesPerNote = 200;

    private readonly List<LoadRunFile> _waiting = [];
    private int _runKey;

    public async Task StartAsync(string triggeredBy, int fileCount, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        var run = new LoadRun { TriggeredBy = triggeredBy, Status = LoadRunStatuses.Running, StartedAt = DateTime.UtcNow, FileCount = fileCount };
        context.LoadRuns.Add(run);
        await context.SaveChangesAsync(cancellation);
        _runKey = run.LoadRunKey;
    }

    /// <summary>The row of a file; the caller saves it together with the document.</summary>
    public LoadRunFile Row(ReadFile read, LoadedFile file, int? documentVersionKey = null) => new()
    {
        LoadRunKey = _runKey,
        FileName = Lengths.Fit(file.FileName, Lengths.FileName)!,
        Sha256 = read.Sha256,
        DocumentVersionKey = documentVersionKey,
        Outcome = StatusOf(file),
        Reason = file.Reason?.Code,
        Detail = file.Reason?.Detail,
        FactCount = file.Facts,
        FinishedAt = DateTime.UtcNow,
        ElapsedMilliseconds = (long)read.Elapsed.TotalMilliseconds,
    };

    /// <summary>Notes a file of which nothing was written.</summary>
    public async Task NoteAsync(ReadFile read, LoadedFile file, CancellationToken cancellation)
    {
        _waiting.Add(Row(read, file));
        if (_waiting.Count >= FilesPerNote) await FlushAsync(cancellation);
    }

    public async Task FinishAsync(LoadSummary summary, CancellationToken cancellation)
    {
        await FlushAsync(cancellation);
        await using var context = database.CreateContext();
        var run = await context.LoadRuns.SingleAsync(row => row.LoadRunKey == _runKey, cancellation);
        run.Status = summary.Aborted is null ? LoadRunStatuses.Finished
            : summary.Aborted.Code == LoadReason.Cancelled ? LoadRunStatuses.Cancelled : LoadRunStatuses.Failed;
        run.FinishedAt = DateTime.UtcNow;
        run.FileCount = Math.Max(run.FileCount, summary.Files.Count);
        run.LoadedCount = summary.Count(LoadOutcome.Loaded) + summary.Count(LoadOutcome.NewVersion);
        run.NewVersionCount = summary.Count(LoadOutcome.NewVersion);
        run.UnchangedCount = summary.Count(LoadOutcome.Unchanged);
        run.QuarantinedCount = summary.Count(LoadOutcome.Quarantined) + summary.Count(LoadOutcome.Unreadable);
        run.FailedCount = summary.Count(LoadOutcome.Failed);
        run.FactCount = summary.Facts;
        await context.SaveChangesAsync(cancellation);
    }

    private async Task FlushAsync(CancellationToken cancellation)
    {
        if (_waiting.Count == 0) return;
        await using var context = database.CreateContext();
        context.LoadRunFiles.AddRange(_waiting);
        await context.SaveChangesAsync(cancellation);
        _waiting.Clear();
    }

    private static string StatusOf(LoadedFile file) => file.Outcome switch
    {
        LoadOutcome.Loaded or LoadOutcome.NewVersion => file.Unresolved == 0 ? DocumentStatuses.Loaded : DocumentStatuses.Partial,
        LoadOutcome.Unchanged => DocumentStatuses.Unchanged,
        LoadOutcome.Quarantined or LoadOutcome.Unreadable => DocumentStatuses.Quarantined,
        _ => DocumentStatuses.Failed,
    };
}
