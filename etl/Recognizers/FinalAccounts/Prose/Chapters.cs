using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>章节层次 — the headings a place of the narrative stands under: 1.收入情况 below （三）一般公共预算财政拨款… speaks of that budget only.</summary>
internal sealed partial class Chapters
{
    // A heading so general that the chapter above it says what it means.
    private static readonly ProseTopic[] Wide = [ProseTopic.Other, ProseTopic.Totals, ProseTopic.Income, ProseTopic.Expenditure, ProseTopic.Organisation, ProseTopic.Glossary];

    private readonly List<(int Level, ProseTopic Topic, bool IsGeneralBudget)> _open = [];

    /// <summary>主题 — what the text below the headings speaks of.</summary>
    public ProseTopic Topic { get; private set; } = ProseTopic.Other;

    /// <summary>标题 — the last heading as printed, without ordinal.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>Whether one of the headings speaks of the general public budget.</summary>
    public bool IsGeneralBudget => _open.Exists(chapter => chapter.IsGeneralBudget);

    /// <summary>A heading of its own.</summary>
    public void Open(string line)
    {
        Enter(line, ProseTopics.Of(line));
        Heading = PrintedText.Name(line);
    }

    /// <summary>Words in front of a paragraph that count as a heading only where they announce a topic.</summary>
    public void OpenKnown(string line)
    {
        if (ProseTopics.Of(line) is { } topic)
        {
            Enter(line, topic);
            Heading = PrintedText.Name(line);
        }
    }

    private void Enter(string line, ProseTopic? announced)
    {
        var level = Level(line);
        _open.RemoveAll(chapter => chapter.Level >= level);
        if (announced is { } topic)
        {
            var above = _open.LastOrDefault().Topic;
            Topic = General().IsMatch(LabelText.Name(line)) && !Wide.Contains(above) ? above : topic;
        }
        _open.Add((level, Topic, line.Contains("一般公共", StringComparison.Ordinal)));
    }

    private static int Level(string line)
    {
        var text = LabelText.Of(line);
        return Array.FindIndex(Ordinals, ordinal => ordinal.IsMatch(text)) is var level and >= 0 ? level : Ordinals.Length;
    }

    private static readonly Regex[] Ordinals = [PartOrdinal(), ChapterOrdinal(), SectionOrdinal(), PointOrdinal()];

    // 收入情况 · 支出情况 · 结转结余情况 · 总体情况 · 收支情况说明
    [GeneratedRegex("""^(?:收入|支出|收支|总体|收支总体|结转结余|结转和结余|比较|主要|具体)(?:决算)?情况(?:说明)?[。:]?$""")]
    private static partial Regex General();

    [GeneratedRegex("""^第[一二三四五六七八九十]+部分""")]
    private static partial Regex PartOrdinal();

    [GeneratedRegex("""^[一二三四五六七八九十]{1,3}[、.．]""")]
    private static partial Regex ChapterOrdinal();

    [GeneratedRegex("""^\([一二三四五六七八九十]{1,3}\)""")]
    private static partial Regex SectionOrdinal();

    [GeneratedRegex("""^\d{1,2}[、.．]""")]
    private static partial Regex PointOrdinal();
}
