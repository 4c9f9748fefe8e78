using System.Globalization;
using PerfEval.Dashboard.Components;
using PerfEval.Dashboard.Filters;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.Documents;
using PerfEval.Warehouse.Marts.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Dashboard.Pages.Review;

/// <summary>人工复核 — causes, one page of what waits, and the chosen item with the document around it.</summary>
public sealed record ReviewModel(Choices Choices, IReadOnlyList<ReviewCauseRow> Causes, MartPage<ReviewItemRow> Page)
{
    public const int Size = 50;

    /// <summary>The item being looked at; empty when nothing waits or the asked one is settled.</summary>
    public ReviewItemRow? Chosen { get; init; }

    /// <summary>The document around the item's place, as read.</summary>
    public IReadOnlyList<ReadBlock> Excerpt { get; init; } = [];

    /// <summary>All figures of the item's statement.</summary>
    public IReadOnlyList<ReadFigureRow> Figures { get; init; } = [];

    /// <summary>The item after the chosen one, so that a decision leads straight on.</summary>
    public ReviewItemRow? Next => Beside(1);

    public ReviewItemRow? Previous => Beside(-1);

    public static async Task<ReviewModel> LoadAsync(MartReader marts, ViewState view, CancellationToken cancellation)
    {
        var choices = await Choices.LoadAsync(marts, cancellation);
        var regions = choices.Regions.Below(view.Region);
        int[] years = [.. view.Years];
        var causes = await marts.QueryAsync(new ReviewCausesQuery { RegionKeys = regions, Years = years }, cancellation);
        var query = new ReviewItemsQuery
        {
            RegionKeys = regions, Years = years, Reason = view.Only, Skip = (view.Page - 1) * Size, Take = Size,
        };
        var page = await marts.PageAsync(query, cancellation);
        var chosen = await ChosenAsync(marts, page.Rows, view.Item, cancellation);
        var model = new ReviewModel(choices, causes, page) { Chosen = chosen };
        return chosen is null ? model : await model.WithDocumentAsync(marts, chosen, cancellation);
    }

    private static async Task<ReviewItemRow?> ChosenAsync(
        MartReader marts, IReadOnlyList<ReviewItemRow> rows, string? address, CancellationToken cancellation)
    {
        if (address is null)
        {
            return rows is [var first, ..] ? first : null;
        }

        if (rows.FirstOrDefault(row => row.Address == address) is { } shown)
        {
            return shown;
        }

        if (address.Split('.') is not [var kind, var number] || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var key))
        {
            return null;
        }

        return await marts.FirstAsync(new ReviewItemsQuery { Kind = kind, ItemKey = key, Take = 1 }, cancellation);
    }

    private async Task<ReviewModel> WithDocumentAsync(MartReader marts, ReviewItemRow chosen, CancellationToken cancellation)
    {
        var stored = await marts.FirstAsync(new StoredReadingQuery(chosen.DocumentVersionKey), cancellation);
        var figures = chosen.IsPlace
            ? []
            : await marts.QueryAsync(new ReadFiguresQuery(chosen.DocumentVersionKey) { StatementNo = chosen.StatementNo }, cancellation);
        return this with
        {
            Excerpt = stored is null ? [] : ReadingExcerpt.Around(ReadBlocks.Unpack(stored.Blocks), chosen.Locator),
            Figures = figures,
        };
    }

    private ReviewItemRow? Beside(int step)
    {
        var at = Page.Rows.ToList().FindIndex(row => row.Address == Chosen?.Address) + step;
        return at >= 0 && at < Page.Rows.Count && Page.Rows[at].Address != Chosen?.Address ? Page.Rows[at] : null;
    }
}
