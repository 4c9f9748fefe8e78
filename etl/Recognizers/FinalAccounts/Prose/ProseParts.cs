using System.Runtime.CompilerServices;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>文字段查找 — the narrative of final accounts by topic; contents and glossary are left out.</summary>
internal static class ProseParts
{
    // A dozen recognizers look at the same section; its headings are understood once.
    private static readonly ConditionalWeakTable<Section, IReadOnlyList<ProsePart>> Known = [];

    /// <summary>The paragraphs of the wanted topics; none outside final accounts.</summary>
    public static IEnumerable<ProsePart> In(Section section, params ProseTopic[] topics) =>
        section.Kind == SectionKind.FinalAccountsBody ? Known.GetValue(section, Find).Where(part => topics.Contains(part.Topic)) : [];

    private static List<ProsePart> Find(Section section)
    {
        var parts = new List<ProsePart>();
        var chapters = new Chapters();
        foreach (var paragraph in section.Blocks.OfType<Paragraph>())
        {
            if (ProseTopics.IsHeading(paragraph.Text))
            {
                chapters.Open(paragraph.Text);
                continue;
            }
            // A heading and its text may share a line: 三、支出决算情况说明。本年支出合计……
            var first = paragraph.Text.IndexOf('。', StringComparison.Ordinal);
            if (first > 0 && first < paragraph.Text.Length - 1 && ProseTopics.IsHeading(paragraph.Text[..(first + 1)]))
                chapters.OpenKnown(paragraph.Text[..first]);
            if (chapters.Topic != ProseTopic.Glossary && !LabelText.Of(paragraph.Text).Contains(".....", StringComparison.Ordinal))
                parts.Add(new ProsePart(chapters.Topic, chapters.Heading, paragraph, chapters.IsGeneralBudget));
        }
        return parts;
    }
}
