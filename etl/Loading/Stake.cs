using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Loading;

/// <summary>涉及金额 — the largest amount in words that were not understood, so that the dear ones are looked at first. A guess for sorting, never a fact.</summary>
internal static partial class Stake
{
    public static long? Fen(string text, Locator locator)
    {
        var stated = Amounts.In(new Paragraph(text, [new TextPiece(0, locator)], 0)).Select(amount => amount.Figure.Value);
        // Cells of a table carry no unit of their own: yuan is the smallest they can mean.
        var bare = Grouped().Matches(text).Select(match => Number(match.Value));
        var largest = stated.Concat(bare).OfType<decimal>().Select(Math.Abs).DefaultIfEmpty().Max();
        return largest is > 0m and < 10_000_000_000_000m ? (long)(largest * 100m) : null;
    }

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    // 1,234.56 · 29029236.59 — not 2080505 and not 2022
    [GeneratedRegex("""(?<![\d.,])(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,12}\.\d{1,6})(?![\d%％])""")]
    private static partial Regex Grouped();
}
