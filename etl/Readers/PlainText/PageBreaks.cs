using System.Text.RegularExpressions;

namespace PerfEval.Etl.Readers.PlainText;

/// <summary>Tells whether a line goes on with the sentence of the line above: cut by a page end (blank lines between) or wrapped (none).</summary>
internal static partial class PageBreaks
{
    // Shorter lines without punctuation are titles, whatever stands below them.
    private const int ShortestCutSentence = 25;

    // 项目名称：… wrapped at the right margin; shorter labels were not wrapped.
    private const int ShortestWrappedLabel = 20;

    public static bool Continues(string above, TextLine below)
    {
        if (below.Kind != LineKind.Text || below.Text.Length == 0 || above.Length == 0)
            return false;
        if (below.Text[0] is '。' or '，' or '、' or '；' or '）' or '”' or '》')
            return above.Length > 1 && !EndsSentence(above);
        if (EndsSentence(above) || StartsAnew().IsMatch(below.Text) || Heading().IsMatch(above))
            return false;
        if (above[^1] is '，' or '、' && above.Length >= 10)
            return true;
        if (below.BlanksBefore == 0 && IsWrappedLabel(above, below.Text))
            return true;
        return above.Length >= ShortestCutSentence && IsProse(LabelLine().IsMatch(above) ? Value(above) : above);
    }

    /// <summary>The text of both lines as one.</summary>
    public static string Joint(string above, string below) =>
        above.Length > 0 && below.Length > 0 && char.IsAsciiLetter(above[^1]) && char.IsAsciiLetter(below[0]) ? " " : "";

    private static bool EndsSentence(string text) => text[^1] is '。' or '！' or '？' or '!' or '?' or '；' or ';' or '：' or ':' or '…' or '.';

    private static bool IsProse(string text) => text.AsSpan().IndexOfAny("，、。；,") >= 0;

    private static string Value(string label) => label[(label.AsSpan().IndexOfAny('：', ':') + 1)..];

    private static bool IsWrappedLabel(string above, string below) =>
        above.Length >= ShortestWrappedLabel && LabelLine().IsMatch(above) && below.Length <= above.Length && !above.EndsWith('表') && !below.AsSpan().ContainsAny('：', ':');

    // 一、 （二） 3. 4、 (5) 第一部分 附件 附： 注： 目录 项目单位： 2031年12月 公开03表 表3
    [GeneratedRegex("""
        ^(?:第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|条|页)
          |[一二三四五六七八九十]{1,3}\s*[、.．]|[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[）)]|\d{1,2}\s*(?:、|[.．](?!\d))|[①-⑳]
          |附\s*(?:件|表|录|注)|附\s*[：:\d一二三]|目\s*录\s*$|公开\s*\d{1,2}\s*表|表\s*[\d一二三四五六七八九十]
          |\d{4}\s*年\s*(?:\d{1,2}\s*月\s*)?(?:\d{1,2}\s*日)?\s*度?\s*$
          |[\p{IsCJKUnifiedIdeographs}（）()]{1,12}[：:])
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex StartsAnew();

    // 七、一般公共预算财政拨款“三公”经费支出决算情况说明: a heading of any length is no cut sentence
    [GeneratedRegex("""^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}\s*[、.．]|[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[）)])[^。；，,]{4,50}(?:说明|情况|决算表|预算表)$""")]
    private static partial Regex Heading();

    // 项目名称：… · 主管部门：…
    [GeneratedRegex("""^[\p{IsCJKUnifiedIdeographs}（）()]{2,10}[：:]""")]
    private static partial Regex LabelLine();
}
