using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Readers.Layout;

/// <summary>
/// Takes page numbers and running headings away before anything is read: they fall between rows, into sentences and into numbers.
/// A number alone is a page number when the pages count along with it; a heading runs when most pages repeat it in small type at the same height.
/// </summary>
internal sealed partial class PageFurniture
{
    // Of the page's height: where headings and page numbers stand.
    private const double Margin = 0.09;

    private const int FewestRepeats = 3;

    private readonly IReadOnlyList<LayoutPage> _pages;

    private readonly List<List<TextLine>> _edges;

    private readonly Dictionary<int, int> _counting;

    private readonly Dictionary<string, int> _repeated;

    private readonly double _em;

    private PageFurniture(IReadOnlyList<LayoutPage> pages)
    {
        _pages = pages;
        _edges = [.. pages.Select(page => Edges(TextLines.Of(page.Words)))];
        _counting = pages.Zip(_edges).SelectMany(page => page.Second.Select(line => Number(line.Text) - page.First.Number).Distinct())
            .OfType<int>().GroupBy(difference => difference).ToDictionary(group => group.Key, group => group.Count());
        _repeated = pages.Zip(_edges).SelectMany(page => page.Second.Where(line => IsInMargin(line, page.First)).Select(Key).Distinct())
            .GroupBy(key => key).ToDictionary(group => group.Key, group => group.Count());
        _em = pages.SelectMany(page => page.Words).Select(word => Math.Round(word.Em)).GroupBy(em => em).MaxBy(group => group.Count())?.Key ?? 10;
    }

    public static IReadOnlyList<LayoutPage> Without(IReadOnlyList<LayoutPage> pages)
    {
        var furniture = new PageFurniture(pages);
        return [.. pages.Select((page, index) => furniture.Cleaned(page, furniture._edges[index]))];
    }

    private LayoutPage Cleaned(LayoutPage page, List<TextLine> edges)
    {
        var dropped = edges.Where(line => IsPageNumber(line, page) || IsRunningHeading(line, page)).SelectMany(line => line.Words).ToHashSet();
        return dropped.Count == 0 ? page : page with { Words = [.. page.Words.Where(word => !dropped.Contains(word))] };
    }

    private bool IsPageNumber(TextLine line, LayoutPage page)
    {
        if (!IsOutermost(line, page))
            return false;
        if (MarkedNumber().IsMatch(line.Text))
            return IsInMargin(line, page) || line.MidY > page.Height * 0.8;
        return Number(line.Text) is { } number
            && (Counts(number - page.Number) || (number == page.Number && IsInMargin(line, page) && IsCentred(line, page)));
    }

    private bool Counts(int difference) => _counting.GetValueOrDefault(difference) is var pages && pages >= FewestRepeats && pages * 2 > _pages.Count / 2;

    private bool IsRunningHeading(TextLine line, LayoutPage page) =>
        IsInMargin(line, page) && line.Em <= _em * 1.12 && _repeated.GetValueOrDefault(Key(line)) is var times && times >= FewestRepeats && times * 2 > _pages.Count;

    private bool IsOutermost(TextLine line, LayoutPage page) =>
        _edges[_pages.Index().First(entry => entry.Item == page).Index] is var edges && (ReferenceEquals(line, edges[0]) || ReferenceEquals(line, edges[^1]));

    private static bool IsInMargin(TextLine line, LayoutPage page) => line.MidY < page.Height * Margin || line.MidY > page.Height * (1 - Margin);

    private static bool IsCentred(TextLine line, LayoutPage page) => Math.Abs(((line.Left + line.Right) / 2) - (page.Width / 2)) < page.Width * 0.05;

    private static List<TextLine> Edges(List<TextLine> lines) => lines.Count <= 4 ? lines : [lines[0], lines[1], lines[^2], lines[^1]];

    private static string Key(TextLine line) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(line.MidY / 4)} {Figures().Replace(line.Text, "#")}");

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 5_000 ? number : null;

    // - 12 - · —12— · 第12页 · 第 12 页 共 30 页 · 12 / 30 · Page 12
    [GeneratedRegex(@"^(?:[-—–−－~·•]+\s*\d{1,4}\s*[-—–−－~·•]+|第\s*\d{1,4}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*/\s*\d{1,4}|[Pp]age\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$")]
    private static partial Regex MarkedNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figures();
}
