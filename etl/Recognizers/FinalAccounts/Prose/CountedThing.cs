using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>文中个数 — a count of things or persons in running text.</summary>
/// <param name="Figure">Number.</param>
/// <param name="Unit">Unit as printed (辆, 人次, 批次 …).</param>
/// <param name="Lead">Normalised words since the count before it, within the sentence.</param>
/// <param name="After">Normalised words behind it, to the end of the sentence or the next count.</param>
/// <param name="Sentence">0-based number of its sentence.</param>
internal sealed partial record CountedThing(Figure Figure, string Unit, string Lead, string After, int Sentence)
{
    /// <summary>All counts of a paragraph in reading order.</summary>
    public static IReadOnlyList<CountedThing> In(Paragraph paragraph)
    {
        var counts = new List<CountedThing>();
        var clauses = Clauses.Of(paragraph);
        var matches = Counted().Matches(paragraph.Text);
        var lastEnd = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            var clause = clauses.LastOrDefault(candidate => candidate.Start <= match.Index);
            if (clause is null)
                continue;
            var start = clauses.First(candidate => candidate.Sentence == clause.Sentence).Start;
            var end = clauses.Last(candidate => candidate.Sentence == clause.Sentence).End;
            var next = i + 1 < matches.Count ? Math.Min(matches[i + 1].Index, end) : end;
            var from = Math.Min(match.Index, Math.Max(start, lastEnd));
            counts.Add(new CountedThing(
                Count(match, paragraph), PrintedText.WithoutBlanks(match.Groups["unit"].Value),
                LabelText.Of(paragraph.Text[from..match.Index]), LabelText.Of(paragraph.Text[(match.Index + match.Length)..Math.Max(match.Index + match.Length, next)]), clause.Sentence));
            lastEnd = match.Index + match.Length;
        }
        return counts;
    }

    private static Figure Count(Match match, Paragraph paragraph)
    {
        var value = decimal.Parse(PrintedText.WithoutBlanks(match.Groups["number"].Value).Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return new Figure(value, value == 0 ? ValueState.ExplicitZero : ValueState.Value, match.Value, PrintedText.WithoutBlanks(match.Groups["unit"].Value), 0, paragraph.At(match.Index));
    }

    // 8批次 · 28人次 · 1 辆 · 0台（套） · 20个 · 139人 · 50名
    [GeneratedRegex("""(?<![\d０-９.]|[\d０-９][,，])(?<number>[0-9０-９]{1,3}(?:,[0-9]{3})+|[0-9０-９]{1,7})\s*(?<unit>个?批\s?次|批|人\s?次|人|名|辆|台|个|项)""")]
    private static partial Regex Counted();
}
