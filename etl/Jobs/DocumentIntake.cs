using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Loading;
using PerfEval.Etl.Loading.Entities;
using PerfEval.Etl.Resources;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Intake;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Jobs;

/// <summary>文件入口 — what pages may ask of the line: load a file, read one anew, take a name for another.</summary>
public sealed class DocumentIntake(WarehouseDatabase database, Inbox inbox, InboxOptions options) : IDocumentIntake
{
    private const int BufferSize = 1 << 16;

    /// <inheritdoc />
    public long MaximumBytes => options.MaximumUploadBytes;

    /// <inheritdoc />
    public async Task<IReadOnlyList<IntakeResult>> UploadAsync(string fileName, Stream content, CancellationToken cancellation = default)
    {
        var name = UploadName.Safe(fileName);
        var path = inbox.Reserve(name);
        try
        {
            if (!await SaveAsync(content, path, cancellation))
                return [new IntakeResult(name, false, Messages.Text("upload.too_large", name, MaximumBytes / 1_000_000))];
            var summary = await DocumentLoader.For(database).LoadAsync([path], new LoadOptions { TriggeredBy = LoadTriggers.Upload }, null, cancellation);
            var results = new List<IntakeResult>();
            foreach (var file in summary.Files)
                results.Add(await ResultAsync(file, cancellation));
            inbox.ArchiveUpload(path, summary.Files is [var first, ..] ? first.Outcome : LoadOutcome.Failed);
            return results;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return [new IntakeResult(name, false, Messages.Of(name, FileTrouble.WhileWriting(trouble)!))];
        }
        finally
        {
            Inbox.Release(path);
        }
    }

    /// <inheritdoc />
    public async Task<IntakeResult> ReloadAsync(int documentVersionKey, CancellationToken cancellation = default) =>
        await ResultAsync(await DocumentLoader.For(database).ReloadAsync(documentVersionKey, cancellation), cancellation);

    /// <inheritdoc />
    public async Task<int> AddAliasAsync(AliasRule rule, CancellationToken cancellation = default)
    {
        var line = new AliasLine(rule.EntityKind, rule.RegionName, rule.DepartmentName, rule.Alias, rule.CanonicalName, rule.Note ?? "");
        return (await new AliasImport(database).ApplyAsync([line], cancellation)).Documents;
    }

    private async Task<bool> SaveAsync(Stream content, string path, CancellationToken cancellation)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);
        var buffer = new byte[BufferSize];
        for (long total = 0; await content.ReadAsync(buffer, cancellation) is > 0 and var count;)
        {
            if ((total += count) > MaximumBytes)
                return false;
            await file.WriteAsync(buffer.AsMemory(0, count), cancellation);
        }

        return true;
    }

    private async Task<IntakeResult> ResultAsync(LoadedFile file, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        // The latest line of the log about this name leads to the version; what was unchanged has its version under another run.
        var version = await (
            from row in context.LoadRunFiles
            where row.FileName == file.FileName && row.Sha256 != null
            orderby row.LoadRunFileKey descending
            from known in context.DocumentVersions
            where known.Sha256 == row.Sha256
            select (int?)known.DocumentKey).FirstOrDefaultAsync(cancellation);
        var isLoaded = file.Outcome is LoadOutcome.Loaded or LoadOutcome.NewVersion or LoadOutcome.Unchanged;
        var message = file.Reason is { } reason
            ? Messages.Of(file.FileName, reason)
            : string.Create(CultureInfo.CurrentCulture, $"{Messages.Text($"outcome.{file.Outcome}")}{(file.Outcome == LoadOutcome.Unchanged ? "" : Messages.Text("upload.counts", file.Facts, file.Unresolved))}");
        return new IntakeResult(file.FileName, isLoaded, message, version);
    }
}
