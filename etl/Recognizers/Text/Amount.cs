using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Text;

/// <summary>文中金额 — one amount of money in running text with the words it stands among.</summary>
/// <param name="Figure">金额 — in yuan.</param>
/// <param name="Unit">单位 — the unit printed with it.</param>
/// <param name="Start">Offset of the first digit or sign in the paragraph.</param>
/// <param name="Length">Length with its unit.</param>
/// <param name="Before">Words before it: from the start of its clause or the amount or rate before it.</param>
/// <param name="After">Words behind it: to the end of its clause or the next amount or rate.</param>
/// <param name="Clause">分句 — the clause it stands in.</param>
public sealed record Amount(Figure Figure, MoneyUnit Unit, int Start, int Length, string Before, string After, Clause Clause)
{
    /// <summary>End offset, exclusive.</summary>
    public int End => Start + Length;
}
