using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Templates;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>
/// 装载 — files or folders into the warehouse. Documents are read and recognized in parallel, as many at a time as there are cores, and written one
/// after the other in the order they were found. Loading the same bytes again changes nothing; a corrected document becomes a new version.
/// </summary>
public sealed class DocumentLoader(WarehouseDatabase database, OriginalStore originals, IFileSystem files)
{
    /// <summary>With the originals in the data folder and the files of this machine.</summary>
    public static DocumentLoader For(WarehouseDatabase database)
    {
        var files = new PhysicalFileSystem();
        return new DocumentLoader(database, new OriginalStore(OriginalsOf(database), files), files);
    }

    /// <summary>原件文件夹 — where the originals of a warehouse lie.</summary>
    public static string OriginalsOf(WarehouseDatabase database) => Path.Combine(database.DataDirectory, "originals");

    /// <summary>装载 — loads everything below the paths; trouble with one file is its outcome, not the end of the run.</summary>
    public async Task<LoadSummary> LoadAsync(
        IReadOnlyList<string> paths, LoadOptions options, IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default)
    {
        var watch = Stopwatch.StartNew();
        var found = new SourceFiles(files).Find(paths);
        var log = new RunLog(database);
        var done = new List<LoadedFile>(found.Count);
        using var bundles = new Bundles(files);
        LoadReason? aborted = null;
        try
        {
            // The first documents are read while the warehouse's side warms up.
            var started = Task.Run(() => log.StartAsync(options.TriggeredBy, found.Count, cancellation), cancellation);
            var writer = new DocumentWriter(database, originals, log, options.IsDemonstration);
            await foreach (var read in ReadAsync(found, bundles, options.Degree, cancellation))
            {
                await started;
                done.Add(await FinishAsync(writer, log, read, cancellation) with { SourcePath = read.File.Bundle ?? read.File.Path });
                Bundles.Release(read.File);
                progress?.Report(new LoadProgress(done.Count, found.Count + bundles.Added, done[^1], watch.Elapsed));
                if (done[^1].Reason?.Code == LoadReason.DiskFull)
                {
                    aborted = done[^1].Reason;
                    break;
                }
            }

            await started;
        }
        catch (OperationCanceledException)
        {
            aborted = new LoadReason(LoadReason.Cancelled);
        }
        catch (Exception trouble) when (FileTrouble.WhileWriting(trouble) is not null)
        {
            // The run could not even be noted: the file it would have begun with says so.
            aborted = FileTrouble.WhileWriting(trouble);
            if (done.Count < found.Count) done.Add(new LoadedFile(found[done.Count].Name, LoadOutcome.Failed) { Reason = aborted });
        }
        catch (Exception unexpected)
        {
            // It travels on to the caller; the run must not look as if it were still going.
            await CloseAsync(log, new LoadSummary(done, watch.Elapsed, new LoadReason(LoadReason.Unexpected, unexpected.Message)));
            throw;
        }

        var summary = new LoadSummary(done, watch.Elapsed, aborted) { Skipped = bundles.Skipped };
        await CloseAsync(log, summary);
        return summary;
    }

    /// <summary>重新归并 — resolves loaded documents anew from their originals; returns how many there were.</summary>
    public async Task<int> RewriteAsync(IReadOnlyList<int> documentVersionKeys, CancellationToken cancellation = default)
    {
        var writer = new DocumentWriter(database, originals, new RunLog(database), isDemonstration: false);
        foreach (var key in documentVersionKeys)
        {
            var version = await VersionAsync(key, cancellation);
            await writer.RewriteAsync(await ReadOriginalAsync(version, cancellation), version, cancellation);
        }

        return documentVersionKeys.Count;
    }

    /// <summary>
    /// 重新识别 — reads a version anew from its original, with what persons said about its classification: one that waits in quarantine is loaded when
    /// nothing is missing any more, one that is loaded is written anew.
    /// </summary>
    public async Task<LoadedFile> ReloadAsync(int documentVersionKey, CancellationToken cancellation = default)
    {
        var watch = Stopwatch.StartNew();
        var version = await VersionAsync(documentVersionKey, cancellation);
        var log = new RunLog(database);
        await log.StartAsync(LoadTriggers.Review, 1, cancellation);
        var writer = new DocumentWriter(database, originals, log, version.IsDemonstration);
        var read = await ReadOriginalAsync(version, cancellation);
        var file = version.Status == DocumentStatuses.Quarantined
            ? await FinishAsync(writer, log, read, cancellation)
            : await RewriteAsync(writer, log, read, version, cancellation);
        await CloseAsync(log, new LoadSummary([file], watch.Elapsed, null));
        return file;
    }

    private static async Task<LoadedFile> RewriteAsync(DocumentWriter writer, RunLog log, ReadFile read, DimDocumentVersion version, CancellationToken cancellation)
    {
        LoadedFile file;
        if (read.Trouble is { } trouble)
        {
            file = new LoadedFile(version.FileName, LoadOutcome.Failed) { Reason = trouble };
        }
        else
        {
            await writer.RewriteAsync(read, version, cancellation);
            file = new LoadedFile(version.FileName, LoadOutcome.Loaded)
            {
                VersionNo = version.VersionNo, Facts = read.Recognition!.Facts.Count, Unresolved = read.Recognition.Unresolved.Count,
            };
        }

        await NoteAsync(log, read, file, cancellation);
        return file;
    }

    private async Task<DimDocumentVersion> VersionAsync(int key, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        return await context.DocumentVersions.AsNoTracking().SingleAsync(row => row.DocumentVersionKey == key, cancellation);
    }

    private async Task<ReadFile> ReadOriginalAsync(DimDocumentVersion version, CancellationToken cancellation)
    {
        var intake = new FileIntake(files, (_, _) => Task.FromResult(false), new CorrectedRecognition(database));
        return await intake.ReadAsync(new SourceFile(originals.PathOf(version.Sha256)) { Name = version.FileName }, cancellation);
    }

    // The order of the files is kept, so that versions and names come out the same however fast each one is read.
    private async IAsyncEnumerable<ReadFile> ReadAsync(
        IReadOnlyList<SourceFile> found, Bundles bundles, int degree, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var intake = new FileIntake(files, IsKnownAsync, new CorrectedRecognition(database));
        var line = Channel.CreateBounded<Task<ReadFile>>(new BoundedChannelOptions(Math.Max(1, degree)) { SingleReader = true, SingleWriter = true });
        var producer = Task.Run(() => ProduceAsync(found.SelectMany(bundles.Open), intake, line.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var reading in line.Reader.ReadAllAsync(cancellation)) yield return await reading;
        }
        finally
        {
            await stop.CancelAsync();
            await producer;
        }
    }

    private static async Task ProduceAsync(
        IEnumerable<SourceFile> found, FileIntake intake, ChannelWriter<Task<ReadFile>> line, CancellationToken cancellation)
    {
        try
        {
            foreach (var file in found)
            {
                await line.WaitToWriteAsync(cancellation);
                await line.WriteAsync(Task.Run(() => intake.ReadAsync(file, cancellation), cancellation), cancellation);
            }

            line.Complete();
        }
        catch (Exception ended)
        {
            // Whoever reads the line gets it, cancellation like trouble.
            line.Complete(ended);
        }
    }

    private async Task<bool> IsKnownAsync(string sha256, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        return await context.DocumentVersions.AnyAsync(version => version.Sha256 == sha256 && version.Status != DocumentStatuses.Quarantined, cancellation);
    }

    private static async Task<LoadedFile> FinishAsync(DocumentWriter writer, RunLog log, ReadFile read, CancellationToken cancellation)
    {
        var file = read switch
        {
            { IsKnown: true } => new LoadedFile(read.File.Name, LoadOutcome.Unchanged),
            { Trouble: { } trouble } when trouble.Code.StartsWith("unreadable.", StringComparison.Ordinal) => await writer.RefuseAsync(read, cancellation),
            { Trouble: { } trouble } => new LoadedFile(read.File.Name, LoadOutcome.Failed) { Reason = trouble },
            _ => (await writer.WriteAsync(read, cancellation)) with { Cells = TemplateProblems.Of(read.Recognition!) },
        };
        if (!file.IsNoted) await NoteAsync(log, read, file, cancellation);
        return file;
    }

    private static async Task NoteAsync(RunLog log, ReadFile read, LoadedFile file, CancellationToken cancellation)
    {
        try
        {
            await log.NoteAsync(read, file, cancellation);
        }
        catch (Exception trouble) when (FileTrouble.WhileWriting(trouble) is not null)
        {
            // The log lies in the same database: when that refuses, the outcome is still in the summary.
        }
    }

    private static async Task CloseAsync(RunLog log, LoadSummary summary)
    {
        try
        {
            await log.FinishAsync(summary, CancellationToken.None);
        }
        catch (Exception trouble) when (FileTrouble.WhileWriting(trouble) is not null || trouble is InvalidOperationException)
        {
            // As above; a run that could not even begin has no row to finish.
        }
    }
}
