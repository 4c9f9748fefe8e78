using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>文中数字 — an amount of money or a percentage of a paragraph.</summary>
/// <param name="Figure">Number.</param>
/// <param name="IsPercent">Percentage, not money.</param>
/// <param name="Start">Offset in the paragraph.</param>
/// <param name="End">End offset, exclusive.</param>
/// <param name="Sentence">0-based number of its sentence.</param>
internal sealed partial record ProseNumber(Figure Figure, bool IsPercent, int Start, int End, int Sentence)
{
    /// <summary>All amounts and percentages in reading order.</summary>
    public static IReadOnlyList<ProseNumber> In(Paragraph paragraph) =>
    [
        .. Amounts.In(paragraph).Where(amount => !Threshold().IsMatch(amount.After)).Select(amount => new ProseNumber(amount.Figure, false, amount.Start, amount.End, amount.Clause.Sentence))
            .Concat(Percents.In(paragraph).Where(percent => !percent.IsPoints)
                .Select(percent => new ProseNumber(percent.Figure, true, percent.Start, percent.End, percent.Clause.Sentence)))
            .OrderBy(number => number.Start)
    ];

    // 单价100万元（含）以上设备: a line drawn, no amount of anything
    [GeneratedRegex("""^\s*(?:[（(]含[)）])?(?:及)?(?:以上|以下|以内)""")]
    private static partial Regex Threshold();
}
