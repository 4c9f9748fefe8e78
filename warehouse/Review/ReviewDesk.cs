using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Review;

/// <summary>
/// 复核台 — where a person's decision takes effect: logged, applied to the rows it speaks of and carried into their marts, in one transaction. Decisions
/// name the fact by its row; what the log keeps names it by document, subject, place and print.
/// </summary>
public sealed class ReviewDesk(WarehouseDatabase database, TimeProvider clock)
{
    /// <summary>确认 — the statement stands as read.</summary>
    public Task<ReviewOutcome> ConfirmAsync(string subject, long factKey, ReviewWord word, CancellationToken cancellation = default) =>
        DecideAsync(subject, factKey, "", CorrectionActions.Confirm, null, word, cancellation);

    /// <summary>驳回 — it is no fact of the document; it stays in the log and out of everything else.</summary>
    public Task<ReviewOutcome> RejectAsync(string subject, long factKey, ReviewWord word, CancellationToken cancellation = default) =>
        DecideAsync(subject, factKey, "", CorrectionActions.Reject, null, word, cancellation);

    /// <summary>更正 — one figure has another value, in its base unit.</summary>
    public Task<ReviewOutcome> CorrectAsync(string subject, long factKey, string measure, decimal value, ReviewWord word, CancellationToken cancellation = default) =>
        DecideAsync(subject, factKey, measure, CorrectionActions.Correct, value, word, cancellation);

    /// <summary>待定项已处理 — nothing of the kind is to be read there.</summary>
    public async Task<ReviewOutcome> SettlePlaceAsync(long quarantineItemKey, ReviewWord word, CancellationToken cancellation = default)
    {
        await using var context = database.CreateContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var item = await context.QuarantineItems.SingleOrDefaultAsync(open => open.QuarantineItemKey == quarantineItemKey && !open.IsResolved, cancellation);
        if (item?.DocumentVersionKey is not { } versionKey) return ReviewOutcome.Gone;
        var entry = await EntryAsync(context, versionKey, CorrectionActions.Reject, word, cancellation);
        (entry.Subject, entry.SubjectCode, entry.Locator) = (CorrectionSubjects.Place, item.Reason, item.Locator);
        entry.PrintedText = Lengths.Fit(item.Text, Lengths.Title)!;
        item.IsResolved = true;
        context.Corrections.Add(entry);
        await context.SaveChangesAsync(cancellation);
        await ReviewState.UpdateAsync(context, versionKey, cancellation);
        await transaction.CommitAsync(cancellation);
        return ReviewOutcome.Done;
    }

    /// <summary>归类更正 — notes what kind, region, department or year a document really has; it takes effect when the document is loaded anew.</summary>
    /// <param name="documentVersionKey">The version looked at.</param>
    /// <param name="parts">New values by part, one of <see cref="ProfileParts"/>; an empty text withdraws what the machine read.</param>
    /// <param name="word">Who and why.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<ReviewOutcome> ClassifyAsync(int documentVersionKey, IReadOnlyDictionary<string, string> parts, ReviewWord word, CancellationToken cancellation = default)
    {
        await using var context = database.CreateContext();
        if (!await context.DocumentVersions.AnyAsync(version => version.DocumentVersionKey == documentVersionKey, cancellation)) return ReviewOutcome.Gone;
        var evidence = await context.ClassificationEvidence.Where(row => row.DocumentVersionKey == documentVersionKey).ToListAsync(cancellation);
        foreach (var (part, value) in parts)
        {
            var entry = await EntryAsync(context, documentVersionKey, CorrectionActions.Correct, word, cancellation);
            (entry.Subject, entry.Measure, entry.NewValue) = (CorrectionSubjects.Profile, part, Lengths.Fit(value.Trim(), Lengths.Name));
            var read = evidence.Find(row => row.Part == part);
            (entry.OldValue, entry.PrintedText, entry.Locator) = (read?.Value, read?.Text ?? "", read?.Locator ?? "");
            // The department tells this file from others of its name.
            entry.SubjectCode = evidence.Find(row => row.Part == ProfileParts.Department)?.Value ?? "";
            context.Corrections.Add(entry);
        }

        await context.SaveChangesAsync(cancellation);
        return ReviewOutcome.Done;
    }

    /// <summary>撤销 — takes back a decision by a new entry; only the latest about its subject can be taken back.</summary>
    public async Task<ReviewOutcome> UndoAsync(long correctionKey, ReviewWord word, CancellationToken cancellation = default)
    {
        await using var context = database.CreateContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.Corrections.AsNoTracking().SingleOrDefaultAsync(row => row.CorrectionKey == correctionKey, cancellation) is not { } entry) return ReviewOutcome.Gone;
        var version = await CurrentVersionAsync(context, entry, cancellation);
        if (version is null) return ReviewOutcome.Gone;
        var standing = CorrectionLog.Standing(await CorrectionLog.OfDocumentAsync(context, version.DocumentKey, cancellation));
        if (standing.LastOrDefault(other => IsSameStatement(other, entry))?.CorrectionKey != correctionKey) return ReviewOutcome.NotLatest;
        var undo = await EntryAsync(context, version.DocumentVersionKey, CorrectionActions.Undo, word, cancellation);
        (undo.Subject, undo.SubjectCode, undo.Measure, undo.Locator, undo.PrintedText) = (entry.Subject, entry.SubjectCode, entry.Measure, entry.Locator, entry.PrintedText);
        (undo.OldValue, undo.NewValue, undo.UndoneKey) = (entry.NewValue, entry.OldValue, correctionKey);
        context.Corrections.Add(undo);
        await context.SaveChangesAsync(cancellation);
        await TakeBackAsync(context, entry, version, cancellation);
        await transaction.CommitAsync(cancellation);
        return ReviewOutcome.Done;
    }

    private async Task<ReviewOutcome> DecideAsync(
        string subject, long factKey, string measure, string action, decimal? value, ReviewWord word, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var table = StatementRows.Of(context, subject);
        if (table is null || await table.SingleOrDefaultAsync(fact => fact.FactKey == factKey, cancellation) is not { } row) return ReviewOutcome.Gone;
        if (action == CorrectionActions.Correct && Decisions.Figure(row, measure) is null) return ReviewOutcome.Gone;
        var entry = await EntryAsync(context, row.DocumentVersionKey, action, word, cancellation);
        (entry.Subject, entry.SubjectCode) = (subject, await new FactCodes(context).OfAsync(row, cancellation));
        (entry.Measure, entry.Locator, entry.PrintedText) = (measure, row.Locator, FactFigures.PrintedText(row, measure));
        entry.OldValue = CorrectionValues.Text(Decisions.Figure(row, measure)?.Value);
        entry.NewValue = CorrectionValues.Text(value);
        (entry.OldConfidenceE4, entry.OldReason) = (row.ConfidenceE4, row.ConfidenceReason);
        context.Corrections.Add(entry);
        var statement = await StatementRows.OfStatementAsync(context, row, cancellation);
        Decisions.Apply(entry, row, statement);
        await context.SaveChangesAsync(cancellation);
        await FollowAsync(context, statement, cancellation);
        await transaction.CommitAsync(cancellation);
        return ReviewOutcome.Done;
    }

    private async Task TakeBackAsync(WarehouseContext context, Correction entry, DimDocumentVersion version, CancellationToken cancellation)
    {
        if (entry.Subject == CorrectionSubjects.Place)
        {
            await context.QuarantineItems
                .Where(item => item.DocumentVersionKey == version.DocumentVersionKey && item.Reason == entry.SubjectCode && item.Locator == entry.Locator)
                .ExecuteUpdateAsync(set => set.SetProperty(item => item.IsResolved, false), cancellation);
            await ReviewState.UpdateAsync(context, version.DocumentVersionKey, cancellation);
        }
        else if (entry.Subject != CorrectionSubjects.Profile && await new FactMatch(context).FindAsync(entry, version.DocumentVersionKey, cancellation) is { } row)
        {
            var statement = await StatementRows.OfStatementAsync(context, row, cancellation);
            Decisions.TakeBack(entry, row, statement);
            await context.SaveChangesAsync(cancellation);
            await FollowAsync(context, statement, cancellation);
        }
    }

    private async Task FollowAsync(WarehouseContext context, IReadOnlyList<Fact> statement, CancellationToken cancellation)
    {
        await ReviewState.UpdateAsync(context, statement[0].DocumentVersionKey, cancellation);
        var touched = statement.Select(fact => new DepartmentYear(fact.DepartmentKey, fact.FiscalYear)).ToHashSet();
        await new MartRefresh(database).RefreshAsync(context, touched, cancellation);
    }

    // The place is left out: another version prints the same statement on another line.
    private static bool IsSameStatement(Correction one, Correction other) => one.Subject == CorrectionSubjects.Profile
        ? other.Subject == CorrectionSubjects.Profile && one.Measure == other.Measure
        : one.Subject == other.Subject && one.SubjectCode == other.SubjectCode && one.Locator == other.Locator;

    private static async Task<DimDocumentVersion?> CurrentVersionAsync(WarehouseContext context, Correction entry, CancellationToken cancellation) =>
        await context.DocumentVersions.AsNoTracking()
            .Where(version => version.IsCurrent && context.Documents.Any(document => document.DocumentKey == version.DocumentKey
                && (document.NaturalCode == entry.DocumentCode
                    || context.DocumentVersions.Any(same => same.DocumentKey == document.DocumentKey && same.Sha256 == entry.Sha256))))
            .OrderByDescending(version => version.Sha256 == entry.Sha256).ThenBy(version => version.DocumentVersionKey)
            .FirstOrDefaultAsync(cancellation);

    private async Task<Correction> EntryAsync(WarehouseContext context, int versionKey, string action, ReviewWord word, CancellationToken cancellation)
    {
        var document = await (
            from version in context.DocumentVersions
            join logical in context.Documents on version.DocumentKey equals logical.DocumentKey
            where version.DocumentVersionKey == versionKey
            select new { version.Sha256, version.FileName, logical.NaturalCode }).SingleAsync(cancellation);
        return new Correction
        {
            Sha256 = document.Sha256,
            DocumentCode = document.NaturalCode,
            FileName = document.FileName,
            Subject = "",
            SubjectCode = "",
            Measure = "",
            Locator = "",
            PrintedText = "",
            Action = action,
            Note = string.IsNullOrWhiteSpace(word.Note) ? null : Lengths.Fit(word.Note.Trim(), Lengths.Title),
            Author = Lengths.Fit(word.Author.Trim(), 100)!,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
    }
}
