using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Loading.Entities;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>
/// 写入 — the one writer of a load session. A document is one transaction: version, dimensions, facts, quarantine, reading, marts and its line in
/// the log are there together or not at all.
/// </summary>
internal sealed class DocumentWriter(WarehouseDatabase database, OriginalStore originals, RunLog log, bool isDemonstration)
{
    // Fiscal years outside are misread numbers.
    private const int FirstYear = 1994;
    private const int LastYear = 2100;

    private readonly EntityResolver _resolver = new();
    private readonly Dimensions _dimensions = new();
    private readonly MartRefresh _marts = new(database);

    /// <summary>Writes a file that was read; trouble of disk or database becomes its outcome.</summary>
    public async Task<LoadedFile> WriteAsync(ReadFile read, CancellationToken cancellation)
    {
        try
        {
            return await WriteWithSecondTryAsync(read, cancellation);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            // The transaction is rolled back; what the caches learnt in it is dropped with it.
            Forget();
            var reason = FileTrouble.WhileWriting(trouble) ?? new LoadReason(LoadReason.Unexpected, $"{trouble.GetType().Name}: {trouble.Message}");
            return new LoadedFile(read.File.Name, LoadOutcome.Failed) { Reason = reason };
        }
    }

    /// <summary>Notes in quarantine that a file cannot be read; once, however often it is tried.</summary>
    public async Task<LoadedFile> RefuseAsync(ReadFile read, CancellationToken cancellation)
    {
        var file = new LoadedFile(read.File.Name, LoadOutcome.Unreadable) { Reason = read.Trouble };
        try
        {
            await using var context = database.CreateContext();
            var (sha256, name, code) = (read.Sha256, Lengths.Fit(read.File.Name, Lengths.FileName)!, read.Trouble!.Code);
            if (await context.QuarantineItems.AnyAsync(item => item.Sha256 == sha256 && item.FileName == name && item.Reason == code, cancellation)) return file;
            context.QuarantineItems.Add(Item(read, null, QuarantineStages.Read, code, "", read.Trouble.Detail ?? ""));
            var noted = file with { IsNoted = true };
            context.LoadRunFiles.Add(log.Row(read, noted));
            await context.SaveChangesAsync(cancellation);
            return noted;
        }
        catch (Exception trouble) when (FileTrouble.WhileWriting(trouble) is { } reason)
        {
            return file with { Outcome = LoadOutcome.Failed, Reason = reason };
        }
    }

    /// <summary>Resolves and writes a loaded version anew, in one transaction; its number, bytes and place in history stay.</summary>
    public async Task RewriteAsync(ReadFile read, DimDocumentVersion version, CancellationToken cancellation)
    {
        var key = version.DocumentVersionKey;
        await using var context = database.CreateContext();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var touched = await FactTables.DepartmentYearsAsync(context, key, cancellation);
        await VersionRemoval.RemoveContentAsync(context, key, cancellation);
        var resolved = await _resolver.ResolveAsync(context, read.Recognition!, version.IsDemonstration, cancellation);
        await LogicalDocuments.MoveAsync(context, version.DocumentKey, read.Recognition!.Profile, resolved, cancellation);
        await CountAsync(context, key, read, cancellation);
        await WriteContentAsync(context, read, resolved, version, cancellation);
        await RefreshMartsAsync(context, touched, resolved, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private Task<int> CountAsync(WarehouseContext context, int versionKey, ReadFile read, CancellationToken cancellation)
    {
        var (facts, unresolved) = (read.Recognition!.Facts.Count, read.Recognition.Unresolved.Count);
        var status = StatusOf(read);
        return context.DocumentVersions.Where(row => row.DocumentVersionKey == versionKey).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.FactCount, facts).SetProperty(row => row.UnresolvedCount, unresolved).SetProperty(row => row.Status, status), cancellation);
    }

    private async Task<LoadedFile> WriteWithSecondTryAsync(ReadFile read, CancellationToken cancellation)
    {
        try
        {
            return await WriteOnceAsync(read, cancellation);
        }
        catch (DbUpdateException race) when (FileTrouble.WhileWriting(race) is null)
        {
            // Another process made the same department or project meanwhile: read it and go on.
            Forget();
            return await WriteOnceAsync(read, cancellation);
        }
    }

    private void Forget()
    {
        _resolver.Forget();
        _dimensions.Forget();
    }

    private async Task<LoadedFile> WriteOnceAsync(ReadFile read, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var known = await context.DocumentVersions.AsNoTracking().FirstOrDefaultAsync(version => version.Sha256 == read.Sha256, cancellation);
        if (known is { Status: not DocumentStatuses.Quarantined }) return new LoadedFile(read.File.Name, LoadOutcome.Unchanged);
        var verdict = Verdict(read.Recognition!.Profile, read.Recognition.Facts.Count);
        if (known is not null && known.StatusReason == verdict?.Code && read.Correction == ProfileCorrection.None)
            return new LoadedFile(read.File.Name, LoadOutcome.Quarantined) { Reason = verdict };

        await VersionRemoval.RemoveRefusedAsync(context, read, known, cancellation);
        var (file, versionKey) = verdict is null
            ? await LoadAsync(context, read, cancellation)
            : await QuarantineAsync(context, read, verdict, cancellation);
        context.LoadRunFiles.Add(log.Row(read, file, versionKey));
        await context.SaveChangesAsync(cancellation);
        originals.Keep(read.File.Path, read.Sha256!);
        await transaction.CommitAsync(cancellation);
        return file with { IsNoted = true };
    }

    private static LoadReason? Verdict(DocumentProfile profile, int facts) => profile switch
    {
        { Kind: DocumentKind.Unknown } => new(LoadReason.UnknownKind),
        { Department: "" } => new(LoadReason.UnknownDepartment),
        { FiscalYear: null or < FirstYear or > LastYear } => new(LoadReason.UnknownFiscalYear),
        { Region: "" } when PlaceName.In(profile.Department).Length == 0 => new(LoadReason.UnknownRegion),
        _ when facts == 0 => new(LoadReason.NothingRecognized),
        _ => null,
    };

    private async Task<(LoadedFile File, int VersionKey)> LoadAsync(WarehouseContext context, ReadFile read, CancellationToken cancellation)
    {
        var demonstration = isDemonstration || Demonstration.IsMarked(read.Document!);
        var resolved = await _resolver.ResolveAsync(context, read.Recognition!, demonstration, cancellation);
        var document = await LogicalDocuments.FindOrAddAsync(context, read, resolved, cancellation);
        var touched = await LogicalDocuments.SupersedeAsync(context, document, cancellation);
        var version = NewVersion(read, document.DocumentKey, touched.VersionNo + 1, demonstration);
        context.DocumentVersions.Add(version);
        await context.SaveChangesAsync(cancellation);
        await WriteContentAsync(context, read, resolved, version, cancellation);
        await RefreshMartsAsync(context, touched.DepartmentYears, resolved, cancellation);
        return (new LoadedFile(read.File.Name, version.VersionNo == 1 ? LoadOutcome.Loaded : LoadOutcome.NewVersion)
        {
            VersionNo = version.VersionNo,
            Facts = read.Recognition!.Facts.Count,
            Unresolved = read.Recognition.Unresolved.Count,
        }, version.DocumentVersionKey);
    }

    private async Task RefreshMartsAsync(WarehouseContext context, HashSet<DepartmentYear> before, ResolvedDocument resolved, CancellationToken cancellation)
    {
        if (resolved.FiscalYear is { } year) before.Add(new DepartmentYear(resolved.Department.Row.DepartmentKey, year));
        before.UnionWith(resolved.Facts.Select(fact => new DepartmentYear(fact.Department.Row.DepartmentKey, fact.Fact.FiscalYear)));
        await _marts.RefreshAsync(context, before, cancellation);
    }

    private async Task WriteContentAsync(
        WarehouseContext context, ReadFile read, ResolvedDocument resolved, DimDocumentVersion version, CancellationToken cancellation)
    {
        var versionKey = version.DocumentVersionKey;
        await _dimensions.PrepareAsync(context, [.. resolved.Facts.Select(fact => fact.Fact)], cancellation);
        context.EntityNames.AddRange(resolved.Names.Rows(versionKey));
        context.DocumentReadings.Add(ReadingBlob.Row(versionKey, read.Document!));
        context.ClassificationEvidence.AddRange(EvidenceRows.Of(versionKey, read.Recognition!.Profile, read.Correction));
        context.QuarantineItems.AddRange(read.Recognition.Unresolved.Select(unresolved => Item(read, versionKey, unresolved)));
        await context.SaveChangesAsync(cancellation);
        new FactRows(versionKey, _dimensions).Write(context, resolved.Facts);
        await new CorrectionReplay(context).RunAsync(version, cancellation);
    }

    private async Task<(LoadedFile File, int VersionKey)> QuarantineAsync(
        WarehouseContext context, ReadFile read, LoadReason reason, CancellationToken cancellation)
    {
        var profile = read.Recognition!.Profile;
        var document = new DimDocument
        {
            NaturalCode = DocumentIdentity.Quarantined(read.Sha256!),
            DocumentKindKey = DocumentKinds.KeyOf(Codes.Of(profile.Kind)),
            Title = Lengths.Fit(profile.Title, Lengths.Title)!,
        };
        context.Documents.Add(document);
        await context.SaveChangesAsync(cancellation);
        var version = NewVersion(read, document.DocumentKey, 1, Demonstration.IsMarked(read.Document!));
        (version.Status, version.StatusReason, version.FactCount) = (DocumentStatuses.Quarantined, reason.Code, 0);
        context.DocumentVersions.Add(version);
        await context.SaveChangesAsync(cancellation);
        context.DocumentReadings.Add(ReadingBlob.Row(version.DocumentVersionKey, read.Document!));
        context.ClassificationEvidence.AddRange(EvidenceRows.Of(version.DocumentVersionKey, profile, read.Correction));
        context.QuarantineItems.Add(Item(read, version.DocumentVersionKey, QuarantineStages.Classify, reason.Code, "", profile.Title));
        context.QuarantineItems.AddRange(read.Recognition.Unresolved.Select(unresolved => Item(read, version.DocumentVersionKey, unresolved)));
        return (new LoadedFile(read.File.Name, LoadOutcome.Quarantined) { Reason = reason }, version.DocumentVersionKey);
    }

    private DimDocumentVersion NewVersion(ReadFile read, int documentKey, int versionNo, bool demonstration) => new()
    {
        DocumentKey = documentKey,
        VersionNo = versionNo,
        Sha256 = read.Sha256!,
        FileName = Lengths.Fit(read.File.Name, Lengths.FileName)!,
        Format = read.Document!.Format,
        Title = Lengths.Fit(read.Recognition!.Profile.Title, Lengths.Title)!,
        IsCurrent = true,
        IsDemonstration = demonstration,
        IsOcr = read.Document.IsOcr,
        Status = StatusOf(read),
        ByteCount = read.ByteCount,
        FactCount = read.Recognition.Facts.Count,
        UnresolvedCount = read.Recognition.Unresolved.Count,
        LoadedAt = DateTime.UtcNow,
    };

    // What waits for review is as open as what was not understood.
    private string StatusOf(ReadFile read) =>
        read.Recognition!.Unresolved.Count == 0 && read.Recognition.Facts.All(fact => fact.Confidence * 10_000m >= database.ReviewThresholdE4)
            ? DocumentStatuses.Loaded
            : DocumentStatuses.Partial;

    private static QuarantineItem Item(ReadFile read, int versionKey, Unresolved unresolved)
    {
        var item = Item(read, versionKey, QuarantineStages.Recognize, unresolved.Reason, unresolved.Locator.Text, unresolved.Text);
        item.StakeFen = Stake.Fen(unresolved.Text, unresolved.Locator);
        return item;
    }

    private static QuarantineItem Item(ReadFile read, int? versionKey, string stage, string reason, string locator, string text) => new()
    {
        DocumentVersionKey = versionKey,
        FileName = Lengths.Fit(read.File.Name, Lengths.FileName)!,
        Sha256 = read.Sha256,
        Stage = stage,
        Reason = Lengths.Fit(reason, 100)!,
        Locator = Lengths.Fit(locator, Lengths.Locator)!,
        Text = text,
        CreatedAt = DateTime.UtcNow,
    };
}
