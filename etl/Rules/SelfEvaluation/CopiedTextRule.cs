using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>雷同文字 — reports of different projects do not carry the same paragraphs.</summary>
internal sealed class CopiedTextRule() : DocumentRule("PE-29")
{
    private const int Shortest = 24;

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var paragraphs = evidence.Projects.Where(project => project is { IsEvaluated: true, Section: not null })
            .SelectMany(project => project.Section!.Blocks.OfType<Paragraph>().Where(IsSentence).Select(paragraph => (project.Name, Paragraph: paragraph)))
            .ToList();
        if (paragraphs.Count == 0) yield break;
        var repeated = false;
        foreach (var same in paragraphs.GroupBy(entry => Key(entry.Paragraph.Text)).Where(group => group.Key.Length >= Shortest && group.Select(entry => entry.Name).Distinct().Count() > 1))
        {
            repeated = true;
            var first = same.First().Paragraph;
            yield return Fail(first.Text.Length > 40 ? first.Text[..40] : first.Text, "finding.copied", same.Select(entry => Operand.Quote(entry.Name, entry.Paragraph.Text, entry.Paragraph.Locator)));
        }

        if (!repeated) yield return Pass("");
    }

    private static bool IsSentence(Paragraph paragraph) => paragraph.Text.Length >= Shortest && paragraph.Text.Contains('。');

    // What differs in digits and punctuation alone is the same text: alike to nine tenths and more.
    private static string Key(string text) => string.Concat(PrintedText.Compact(text).Where(character => char.IsLetter(character)));
}
