using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Text;

/// <summary>文中百分比 — one percentage in running text with the words it stands among.</summary>
/// <param name="Figure">百分比 — in percent; unsigned where only a word (下降) gives the direction.</param>
/// <param name="IsPoints">百分点 — whether percentage points are meant.</param>
/// <param name="Start">Offset of the first digit or sign in the paragraph.</param>
/// <param name="Length">Length with its sign.</param>
/// <param name="Before">Words before it: from the start of its clause or the amount or rate before it.</param>
/// <param name="After">Words behind it: to the end of its clause or the next amount or rate.</param>
/// <param name="Clause">分句 — the clause it stands in.</param>
public sealed record Percentage(Figure Figure, bool IsPoints, int Start, int Length, string Before, string After, Clause Clause)
{
    /// <summary>End offset, exclusive.</summary>
    public int End => Start + Length;
}
