using PerfEval.Etl.Readers.Layout;

namespace PerfEval.Etl.Readers.Pdf.Rules;

/// <summary>Lines drawn on one page; points from the upper left corner of the page as it is shown.</summary>
internal sealed record PageRulings(IReadOnlyList<Ruling> Across, IReadOnlyList<Ruling> Down)
{
    public static PageRulings None { get; } = new([], []);
}
