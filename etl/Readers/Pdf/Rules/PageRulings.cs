using PerfEval.Etl.Readers.Layout;

namespace PerfEval.Etl.Readers.Pdf.Rules;

/// <summary>Lines drawn on one page; points from the upper left corner of the page as it is shown.</summary>
/// <param name="HasPicture">Whether something is drawn on it that may be text; so unless the page could be read.</param>
internal sealed record PageRulings(IReadOnlyList<Ruling> Across, IReadOnlyList<Ruling> Down, bool HasPicture)
{
    public static PageRulings None { get; } = new([], [], true);
}
