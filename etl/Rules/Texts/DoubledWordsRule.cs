using System.Text.RegularExpressions;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>叠字与异写 — words printed twice in a row, and one quoted term written with different numerals.</summary>
internal sealed partial class DoubledWordsRule() : DocumentRule("DQ-10")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var doubled = TextUnits.Of(evidence).Where(unit => HasDoubled(unit.Text)).Select(unit => (unit.Place, Match: Patterns.Doubled().Match(unit.Text))).Where(unit => unit.Match.Success).ToList();
        if (doubled.Count > 0) yield return Fail(doubled[0].Match.Value, "finding.doubled", doubled.Select(unit => Operand.Quote("原文", unit.Match.Value, unit.Place)));
        var terms = evidence.Paragraphs.Where(paragraph => paragraph.Text.Contains('“', StringComparison.Ordinal)).SelectMany(paragraph => Term().Matches(paragraph.Text).Select(match => (paragraph, match))).GroupBy(entry => Numeral().Replace(entry.match.Groups["term"].Value, "#"));
        foreach (var term in terms.Where(term => term.Key.Contains('#')))
        {
            var spellings = term.GroupBy(entry => entry.match.Groups["term"].Value).OrderByDescending(spelling => spelling.Count()).ToList();
            if (spellings.Count > 1)
                yield return Fail(term.Key.Replace('#', '×'), "finding.two_spellings", spellings.AsEnumerable().Reverse().SelectMany(spelling => spelling).Select(entry => Operand.Quote("原文", entry.match.Value, entry.paragraph.At(entry.match.Index))), expected: spellings[0].Key);
        }

        if (doubled.Count == 0) yield return Pass("");
    }

    // Two characters and the same two again two to four places on: a glance before the pattern is tried.
    private static bool HasDoubled(string text)
    {
        for (var i = 0; i + 3 < text.Length; i++)
        {
            for (var width = 2; width <= 4 && i + width + 1 < text.Length; width++)
            {
                if (text[i] == text[i + width] && text[i + 1] == text[i + width + 1] && text[i] >= '一') return true;
            }
        }

        return false;
    }

    // “一书两证” · “三公”
    [GeneratedRegex("“(?<term>[一二两三四五六七八九十][一-龥][一二两三四五六七八九十][一-龥])”")]
    private static partial Regex Term();

    [GeneratedRegex("[一二两三四五六七八九十]")]
    private static partial Regex Numeral();
}
