using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Text;

/// <summary>文中百分比 — finds the percentages in running text.</summary>
public static class Percents
{
    /// <summary>百分比 — all percentages in reading order.</summary>
    public static IReadOnlyList<Percentage> In(Paragraph paragraph)
    {
        var percentages = new List<Percentage>();
        foreach (var number in TextNumbers.In(paragraph))
        {
            var match = number.Match;
            var points = match.Groups["points"].Success;
            if (!points && !match.Groups["percent"].Success && !match.Groups["of"].Success)
                continue;
            var figure = TextNumbers.Figure(match, 1m, points ? "百分点" : "%", paragraph);
            percentages.Add(new Percentage(figure, points, match.Index, match.Length, number.Before, number.After, number.Clause));
        }
        return percentages;
    }
}
