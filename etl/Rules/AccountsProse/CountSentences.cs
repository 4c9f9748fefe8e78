using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>其中句的阅读 — finds 共有n人，其中甲a人，乙b人 in running text.</summary>
internal static partial class CountSentences
{
    public static IEnumerable<CountSentence> OfWhich(IEnumerable<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs.Where(paragraph => paragraph.Text.Contains("其中", StringComparison.Ordinal)))
        {
            foreach (Match match in Sentence().Matches(paragraph.Text))
            {
                var parts = Part().Matches(match.Groups["parts"].Value);
                if (parts.Count < 2) continue;
                var offset = match.Groups["parts"].Index;
                yield return new CountSentence(
                    Count(paragraph, match.Groups["label"].Value, match.Groups["total"].Value, match.Groups["total"].Index),
                    [.. parts.Select(part => Count(paragraph, part.Groups["label"].Value, part.Groups["n"].Value, offset + part.Index))]);
            }
        }
    }

    private static Operand Count(Paragraph paragraph, string label, string digits, int at) =>
        new(label, digits, decimal.Parse(digits, CultureInfo.InvariantCulture), 0m, paragraph.At(at));

    // 共有干部职工61人，其中局机关21人，下属单位40人，另有… · 核定编制58名（其中：全额8名，差额9名，自收自支41名）
    [GeneratedRegex("(?<label>[一-龥]{2,8})(?<total>\\d{1,6})\\s*(?:人|名)[，,（(]\\s*其中[:：]?(?<parts>(?:(?!另)[一-龥]{1,10}\\d{1,6}\\s*(?:人|名)[，,、]?){2,8})(?=另|[)）。；;]|[一-龥]*$)")]
    private static partial Regex Sentence();

    [GeneratedRegex("(?<label>(?!另)[一-龥]{1,10})(?<n>\\d{1,6})\\s*(?:人|名)")]
    private static partial Regex Part();
}
