using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>自评用词 — the words of self-evaluation forms.</summary>
internal static partial class EvaluationWords
{
    // 社会公众或服务对象满意度指标（10分）, blanks of broken lines included.
    private const int LongestLevel = 40;

    private static readonly WordList<EvaluationWordSets> Words = new(words => new EvaluationWordSets(words.Json<EvaluationWordList>("evaluation-words.json")));

    /// <summary>指标表栏目.</summary>
    public static RoleWords IndicatorColumns => Words.Value.IndicatorColumns;

    /// <summary>资金表栏目.</summary>
    public static RoleWords FundColumns => Words.Value.FundColumns;

    /// <summary>汇总表栏目 — project, score and grade columns first, then those of money.</summary>
    public static RoleWords SummaryColumns => Words.Value.SummaryColumns;

    /// <summary>表头项目 — labels of the cover and the head of a form.</summary>
    public static RoleWords CoverLabels => Words.Value.CoverLabels;

    /// <summary>资金标签 — labels of amounts that stand in the head of a form, their amount beside them.</summary>
    public static RoleWords FundLabels => Words.Value.FundLabels;

    /// <summary>等级用词 — longest first, for patterns.</summary>
    public static IReadOnlyList<string> Grades => Words.Value.Grades;

    /// <summary>Family of a level-1 name as printed, weight included or not; empty for other words.</summary>
    public static IndicatorFamily? Level1(string printed) => Words.Value.ByLevel1.GetValueOrDefault(LevelName(printed))?.Family;

    /// <summary>Family of a level-2 name as printed; empty for other words.</summary>
    public static IndicatorFamily? Level2(string printed) => Words.Value.ByLevel2.GetValueOrDefault(LevelName(printed))?.Family;

    /// <summary>Whether a word names a level 2 of this family (成本指标 belongs to output and is a level 1 as well).</summary>
    public static bool IsLevel2Of(string printed, IndicatorFamily? family) =>
        Words.Value.Levels.Any(words => words.Family == family && words.Level2.Contains(LevelName(printed)));

    /// <summary>通用名 — of a family.</summary>
    public static string NameOf(IndicatorFamily family) => Words.Value.Levels.First(words => words.Family == family).Name;

    /// <summary>Level name as printed without blanks and without the weight behind it: 产出指标 50分 → 产出指标.</summary>
    public static string LevelName(string printed)
    {
        if (printed.Length is 0 or > LongestLevel)
            return "";
        var text = PrintedText.WithoutBlanks(printed);
        return text.Length > 0 && (char.IsAsciiDigit(text[^1]) || text[^1] is '分' or '%' or '）' or ')') ? Weight().Replace(text, "") : text;
    }

    /// <summary>Label of the whole indicator block, no level.</summary>
    public static bool IsUnnumberedLabel(string printed) => Words.Value.Unnumbered.Contains(Heading.Bare(printed));

    /// <summary>年度资金总额 — label of the total row of a fund table.</summary>
    public static bool IsTotalLabel(string printed) => Words.Value.Totals.Contains(Heading.Bare(printed));

    /// <summary>资金来源 — label of a source row of a fund table.</summary>
    public static bool IsSourceLabel(string printed)
    {
        var label = Heading.Bare(printed);
        return label.Length is > 0 and <= Heading.Longest && Words.Value.SourceMarks.Any(mark => label.Contains(mark, StringComparison.Ordinal));
    }

    /// <summary>总分 — label of the closing row of an indicator table.</summary>
    public static bool IsScoreTotalLabel(string printed) => Words.Value.ScoreTotals.Contains(Heading.Bare(printed));

    /// <summary>表尾 — label of a row below the indicators: notes, conclusions, signatures.</summary>
    public static bool IsClosingLabel(string printed)
    {
        var label = PrintedText.WithoutBlanks(printed);
        var colon = label.AsSpan().IndexOfAny(':', '：');
        return Words.Value.Closing.Contains(Heading.Bare(colon > 0 ? label[..colon] : label));
    }

    /// <summary>表头标签 — a label of a form's head whose value no fact needs (项目负责人, 联系电话, 项目类别).</summary>
    public static bool IsFormLabel(string printed) => Words.Value.FormLabels.Contains(Heading.Bare(printed));

    /// <summary>资金栏名 — the name of the whole fund block (项目资金, 预算执行情况).</summary>
    public static bool IsFundTitle(string printed) => Words.Value.FundTitles.Contains(Heading.Bare(printed));

    /// <summary>完成程度 — words that say how far a goal was reached and that name no indicator (达成预期指标).</summary>
    public static bool IsReached(string printed) => Words.Value.ReachedWords.Contains(PrintedText.WithoutBlanks(printed));

    /// <summary>Whether such words stand behind others in the same text (效果明显达成预期指标): two cells rather than one.</summary>
    public static bool EndsReached(string printed) =>
        Words.Value.ReachedWords.Any(word => word.Length >= 4 && printed.Length > word.Length && printed.EndsWith(word, StringComparison.Ordinal));

    /// <summary>等级 — the grade a cell holds, quotation marks removed; empty for other words.</summary>
    public static string? Grade(string printed)
    {
        var word = PrintedText.WithoutBlanks(printed).Trim('“', '”', '"', '「', '」', '‘', '’', '。');
        return Words.Value.GradeSet.Contains(word) ? word : null;
    }

    // 产出指标50分 · 满意度指标（10分） · 效益指标(30) · 产出指标40%
    [GeneratedRegex("""[（(]?\d+(?:\.\d+)?[分%]?[）)]?$""")]
    private static partial Regex Weight();
}
