using PerfEval.Dashboard.Filters;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.Corrections;
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

    /// <summary>What kind, region, department and year rest on.</summary>
    public IReadOnlyList<ClassificationRow> Classification { get; init; } = [];

    /// <summary>What persons decided about this document, newest first.</summary>
    public IReadOnlyList<CorrectionRow> Corrections { get; init; } = [];

    /// <summary>Figures of the statement that is being looked at; empty unless one is chosen.</summary>
    public IReadOnlyList<ReadFigureRow> Chosen { get; init; } = [];

    /// <summary>Places from which figures of the shown part were read.</summary>
    public IReadOnlySet<string> Places { get; init; } = new HashSet<string>();

    /// <summary>Places of the shown part that were not understood: those listed, and the numbers of tables listed as a whole.</summary>
    public IReadOnlySet<string> Unread { get; init; } = new HashSet<string>();

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
        var open = (await marts.PageAsync(new QuarantineQuery { DocumentVersionKey = current.DocumentVersionKey, Take = ShownOpen }, cancellation)).Rows;
        var chosen = figures.FirstOrDefault(figure => $"{figure.FactKind}.{figure.FactKey}" == view.Item);
        return new DocumentModel
        {
            Versions = versions,
            Current = current,
            BlockCount = blocks.Count,
            First = first,
            Blocks = shown,
            Figures = [.. figures.Where(figure => places.Contains(figure.Locator))],
            Open = open,
            Classification = await marts.QueryAsync(new ClassificationQuery(current.DocumentVersionKey), cancellation),
            Corrections = await marts.QueryAsync(new DocumentCorrectionsQuery(documentKey), cancellation),
            Chosen = chosen is null ? [] : [.. figures.Where(figure => figure.StatementNo == chosen.StatementNo)],
            Places = figures.Select(figure => figure.Locator).Where(places.Contains).ToHashSet(),
            Unread = UnreadIn(shown, open.Select(item => item.Locator).ToHashSet()),
        };
    }

    // A table nobody understood is listed once, by its first row: all its numbers are unread.
    private static HashSet<string> UnreadIn(IReadOnlyList<ReadBlock> shown, HashSet<string> open)
    {
        var unread = new HashSet<string>(open);
        foreach (var table in shown.Where(block => block.IsTable && Cells(block).FirstOrDefault() is { } first && open.Contains(first.Locator)))
        {
            unread.UnionWith(Cells(table).Where(cell => cell.Text.Any(char.IsAsciiDigit)).Select(cell => cell.Locator));
        }

        return unread;
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
