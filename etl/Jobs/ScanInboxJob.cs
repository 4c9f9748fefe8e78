using PerfEval.Etl.Loading;
using PerfEval.Etl.Resources;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Jobs;

/// <summary>扫描收件箱 — loads what waits in the inbox and puts each file where its outcome belongs.</summary>
public sealed class ScanInboxJob(Inbox inbox, DocumentLoader loader) : IJob
{
    /// <inheritdoc />
    public async Task<JobOutcome> RunAsync(IProgress<JobProgress> progress, CancellationToken cancellationToken)
    {
        var waiting = inbox.Waiting();
        if (waiting.Count == 0)
            return new JobOutcome(Messages.Text("job.inbox_empty"), HadWork: false);
        var summary = await loader.LoadAsync(waiting, new LoadOptions { TriggeredBy = LoadTriggers.Job }, new Relay(progress), cancellationToken);
        var outcomes = summary.Files.ToLookup(file => file.SourcePath, file => file.Outcome);
        foreach (var path in waiting.Where(path => outcomes.Contains(Path.GetFullPath(path)) && !IsCutShort(Path.GetFullPath(path), summary)))
            inbox.Archive(path, Whole(outcomes[Path.GetFullPath(path)]));
        return Outcome(summary);
    }

    /// <summary>Whether a run ended inside this bundle: what was not reached is loaded by the next scan.</summary>
    private static bool IsCutShort(string path, LoadSummary summary) =>
        summary.Aborted is not null && summary.Files[^1].SourcePath == path && summary.Files[^1].FileName != Path.GetFileName(path);

    /// <summary>What became of a bundle: it stays while anything inside failed, and waits for a person while anything inside does.</summary>
    private static LoadOutcome Whole(IEnumerable<LoadOutcome> inside) => inside.MaxBy(outcome => outcome switch
    {
        LoadOutcome.Failed => 3,
        LoadOutcome.Unreadable or LoadOutcome.Quarantined => 2,
        _ => 1,
    });

    private static JobOutcome Outcome(LoadSummary summary)
    {
        var failed = summary.Files.FirstOrDefault(file => file.Outcome == LoadOutcome.Failed);
        if (failed is not null)
            throw new IOException(Messages.Of(failed.FileName, failed.Reason!));
        if (summary.Aborted is { } aborted)
            throw new OperationCanceledException(Messages.Of("", aborted));
        return new JobOutcome(Messages.Text(
            "summary.outcomes",
            summary.Count(LoadOutcome.Loaded),
            summary.Count(LoadOutcome.NewVersion),
            summary.Count(LoadOutcome.Unchanged),
            summary.Count(LoadOutcome.Quarantined),
            summary.Count(LoadOutcome.Unreadable),
            0));
    }

    private sealed class Relay(IProgress<JobProgress> progress) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => progress.Report(new JobProgress(value.Done, value.Total, value.File.FileName));
    }
}
