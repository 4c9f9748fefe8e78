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
            .Concat(Listed(paragraph))
            .OrderBy(number => number.Start)
    ];

    /// <summary>收、支总计各是4125.49,4143.91万元: the unit behind the last number of a list holds for the first, too.</summary>
    private static IEnumerable<ProseNumber> Listed(Paragraph paragraph)
    {
        var known = Amounts.In(paragraph).Select(amount => amount.Start).ToHashSet();
        foreach (Match match in ListOfTwo().Matches(paragraph.Text))
        {
            var clause = Clauses.Of(paragraph).Last(candidate => candidate.Start <= match.Index);
            foreach (var number in new[] { match.Groups["first"], match.Groups["second"] }.Where(number => !known.Contains(number.Index)))
            {
                var figure = FigureReader.Money(number.Value, MoneyUnits.Parse(match.Groups["unit"].Value), paragraph.At(number.Index));
                if (figure.HasValue)
                    yield return new ProseNumber(figure, false, number.Index, number.Index + number.Length + (number.Name == "second" ? match.Groups["unit"].Length : 0), clause.Sentence);
            }
        }
    }

    // 各是4125.49,4143.91万元 · 分别减少1267.86、2570.97万元
    [GeneratedRegex("""(?:各|分别)(?:是|为|减少|增加|下降|增长)*\s*(?<first>\d{1,9}\.\d{1,6})\s*[,，、和]\s*(?<second>\d{1,9}\.\d{1,6})\s*(?<unit>[万亿]?元)""")]
    private static partial Regex ListOfTwo();

    // 单价100万元（含）以上设备: a line drawn, no amount of anything
    [GeneratedRegex("""^\s*(?:[（(]含[)）])?(?:及)?(?:以上|以下|以内)""")]
    private static partial Regex Threshold();
}
