using PerfEval.Etl.Readers.Layout.Open;

namespace PerfEval.Etl.Readers.Layout;

/// <summary>What one page holds, from top to bottom.</summary>
/// <param name="Items">Lines of text and tables.</param>
internal sealed record PageLayout(LayoutPage Page, IReadOnlyList<PageItem> Items)
{
    /// <summary>The items of a page; <paramref name="before"/> is the table at the end of the page before.</summary>
    public static PageLayout Of(LayoutPage page, PageTable? before)
    {
        var words = page.Words.ToList();
        var items = new List<PageItem>();
        foreach (var grid in RuledGrid.On(page))
        {
            var held = words.Where(grid.Holds).ToList();
            if (held.Count == 0)
                continue;
            words.RemoveAll(grid.Holds);
            items.Add(grid.Table(page.Number, held));
        }
        items.AddRange(OpenTables.Of(page.Number, TextLines.Of(words), before));
        return new PageLayout(page, [.. items.OrderBy(item => item.Top)]);
    }
}
