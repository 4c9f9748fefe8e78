using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Review;

/// <summary>对应的事实 — finds in a document version the fact an entry of the log was made about: same subject, same print, same place; where lines have moved, the only one of that subject and print.</summary>
internal sealed class FactMatch(WarehouseContext context)
{
    private readonly FactCodes _codes = new(context);
    private readonly Dictionary<(int VersionKey, string Subject), List<(Fact Row, string Code)>> _rows = [];

    public async Task<Fact?> FindAsync(Correction entry, int versionKey, CancellationToken cancellation)
    {
        var same = (await RowsAsync(entry.Subject, versionKey, cancellation))
            .Where(found => found.Code == entry.SubjectCode && FactFigures.PrintedText(found.Row, entry.Measure) == entry.PrintedText)
            .Select(found => found.Row).ToList();
        return same.Find(row => row.Locator == entry.Locator) ?? (same is [var only] ? only : null);
    }

    private async Task<List<(Fact Row, string Code)>> RowsAsync(string subject, int versionKey, CancellationToken cancellation)
    {
        if (_rows.TryGetValue((versionKey, subject), out var known)) return known;
        var rows = new List<(Fact, string)>();
        if (StatementRows.Of(context, subject) is { } table)
        {
            foreach (var row in await table.Where(fact => fact.DocumentVersionKey == versionKey).ToListAsync(cancellation))
                rows.Add((row, await _codes.OfAsync(row, cancellation)));
        }

        return _rows[(versionKey, subject)] = rows;
    }
}
