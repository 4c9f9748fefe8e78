using PerfEval.Warehouse.Star;

namespace PerfEval.Dashboard.Pages.Review;

/// <summary>原文摘录 — what a person needs to see around one place: the blocks beside it, and of a long table its head and the rows near the place.</summary>
public static class ReadingExcerpt
{
    private const int BlocksBeside = 4;
    private const int HeadRows = 3;
    private const int RowsBeside = 8;

    public static IReadOnlyList<ReadBlock> Around(IReadOnlyList<ReadBlock> blocks, string locator)
    {
        var at = IndexOf(blocks, locator);
        return at < 0
            ? [.. blocks.Take(BlocksBeside)]
            : [.. blocks.Select((block, index) => (block, index))
                .Where(item => Math.Abs(item.index - at) <= BlocksBeside)
                .Select(item => item.index == at ? Near(item.block, locator) : Edge(item.block, item.index < at))];
    }

    private static int IndexOf(IReadOnlyList<ReadBlock> blocks, string locator)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Rows.Any(row => row.Any(cell => cell.Locator == locator)))
            {
                return i;
            }
        }

        return -1;
    }

    private static ReadBlock Near(ReadBlock block, string locator)
    {
        if (!block.IsTable)
        {
            return block;
        }

        var at = block.Rows.ToList().FindIndex(row => row.Any(cell => cell.Locator == locator));
        return block with { Rows = [.. block.Rows.Where((_, index) => index < HeadRows || Math.Abs(index - at) <= RowsBeside)] };
    }

    // Of a table beside the place only the end that is next to it matters.
    private static ReadBlock Edge(ReadBlock block, bool isBefore) => !block.IsTable || block.Rows.Count <= HeadRows
        ? block
        : block with { Rows = [.. isBefore ? block.Rows.TakeLast(HeadRows) : block.Rows.Take(HeadRows)] };
}
