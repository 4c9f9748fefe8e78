using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Review;

/// <summary>更正记录的读取 — which decisions stand: those of the same bytes, then those made on other versions of the same document, without what was taken back.</summary>
public static class CorrectionLog
{
    /// <summary>文件的决定 — all entries about a document and its versions, oldest first, entries that take back included.</summary>
    public static async Task<IReadOnlyList<Correction>> OfDocumentAsync(WarehouseContext context, int documentKey, CancellationToken cancellation = default)
    {
        var code = await context.Documents.Where(document => document.DocumentKey == documentKey).Select(document => document.NaturalCode).SingleAsync(cancellation);
        return await context.Corrections.AsNoTracking()
            .Where(entry => entry.DocumentCode == code
                || context.DocumentVersions.Any(version => version.DocumentKey == documentKey && version.Sha256 == entry.Sha256))
            .OrderBy(entry => entry.CorrectionKey).ToListAsync(cancellation);
    }

    /// <summary>有效的决定 — entries that were not taken back, in their order.</summary>
    public static IReadOnlyList<Correction> Standing(IReadOnlyList<Correction> entries)
    {
        var undone = entries.Select(entry => entry.UndoneKey).OfType<long>().ToHashSet();
        return [.. entries.Where(entry => entry.Action != CorrectionActions.Undo && !undone.Contains(entry.CorrectionKey))];
    }
}
