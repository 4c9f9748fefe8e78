using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Facts;

/// <summary>
/// 数值 — one printed figure: its value in the base unit of its measure (money in yuan, rates in percent, scores in points,
/// counts in ones) together with the text it was read from.
/// </summary>
/// <param name="Value">Value in the base unit; empty unless the state is Value or ExplicitZero.</param>
/// <param name="State">取值状态.</param>
/// <param name="PrintedText">印刷原文 — the figure exactly as printed, blanks included.</param>
/// <param name="PrintedUnit">印刷单位 — unit as printed beside it or above its table (元, 万元, %, 分 …); empty when none is printed.</param>
/// <param name="PrintedDecimals">小数位数 — printed decimals in the printed unit; the tolerance of checks rests on it.</param>
/// <param name="Locator">位置 — where it stands.</param>
public sealed record Figure(
    decimal? Value,
    ValueState State,
    string PrintedText,
    string PrintedUnit,
    int PrintedDecimals,
    Locator Locator)
{
    /// <summary>是否有数 — whether the document states a number here (zero included).</summary>
    public bool HasValue => Value is not null;

    /// <summary>未找到 — a figure the document has no place for.</summary>
    public static Figure NotFound(Locator near) => new(null, ValueState.NotFound, "", "", 0, near);
}
