using PerfEval.Dashboard.Filters;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.Documents;
using PerfEval.Warehouse.Marts.Quarantine;
using PerfEval.Warehouse.Star;

namespace PerfEval.Dashboard.Pages.Documents;

/// <summary>原文对照 — one part of a document as read, the figures taken from that part, and what was not understood.</summary>
public sealed record DocumentModel
{
    /// <summary>Blocks shown at a time: a few printed pages; a table counts as one.</summary>
    private const int PartSize = 120;

    /// <summary>More open places than anybody reads on one page.</summary>
    private const int ShownOpen = 500;

    /// <summary>All versions, newest first; empty when there is no such document.</summary>
    public required IReadOnlyList<DocumentRow> Versions { get; init; }

    public DocumentRow? Current { get; init; }

    /// <summary>Number of blocks in all.</summary>
    public int BlockCount { get; init; }

    /// <summary>0-based number of the first block shown.</summary>
    public int First { get; init; }

    public IReadOnlyList<ReadBlock> Blocks { get; init; } = [];

    /// <summary>Figures read from the shown part.</summary>
    public IReadOnlyList<ReadFigureRow> Figures { get; init; } = [];

    public IReadOnlyList<QuarantineRow> Open { get; init; } = [];

    /// <summary>1-based number of the shown part.</summary>
    public int Part => (First / PartSize) + 1;

    public int Parts => Math.Max(1, (BlockCount + PartSize - 1) / PartSize);

    public static async Task<DocumentModel> LoadAsync(MartReader marts, int documentKey, ViewState view, CancellationToken cancellation)
    {
        var versions = await marts.QueryAsync(new DocumentVersionsQuery(documentKey), cancellation);
        if (versions.Count == 0)
        {
            return new DocumentModel { Versions = [] };
        }

        var current = versions.FirstOrDefault(version => version.IsCurrent) ?? versions[0];
        var stored = await marts.FirstAsync(new StoredReadingQuery(current.DocumentVersionKey), cancellation);
        var blocks = stored is null ? [] : ReadBlocks.Unpack(stored.Blocks);
        var first = FirstOf(blocks, view);
        var shown = blocks.Skip(first).Take(PartSize).ToList();
        var places = shown.SelectMany(Cells).Select(cell => cell.Locator).ToHashSet();
        var figures = await marts.QueryAsync(new ReadFiguresQuery(current.DocumentVersionKey), cancellation);
        return new DocumentModel
        {
            Versions = versions,
            Current = current,
            BlockCount = blocks.Count,
            First = first,
            Blocks = shown,
            Figures = [.. figures.Where(figure => places.Contains(figure.Locator))],
            Open = (await marts.PageAsync(new QuarantineQuery { DocumentVersionKey = current.DocumentVersionKey, Take = ShownOpen }, cancellation)).Rows,
        };
    }

    public static IEnumerable<ReadCell> Cells(ReadBlock block) => block.Rows.SelectMany(row => row);

    // The part with the asked place; without one, the part the address names.
    private static int FirstOf(IReadOnlyList<ReadBlock> blocks, ViewState view)
    {
        if (view.At is { } at && view.Page == 1)
        {
            for (var i = 0; i < blocks.Count; i++)
            {
                if (Cells(blocks[i]).Any(cell => cell.Locator == at))
                {
                    return i / PartSize * PartSize;
                }
            }
        }

        return Math.Min((view.Page - 1) * PartSize, Math.Max(0, (blocks.Count - 1) / PartSize * PartSize));
    }
}
