using System.Net;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Readers.PlainText;

/// <summary>Removes marks of other formats from text: tags, entities, Markdown marks and Word fields. &lt;500元 is no tag and stays.</summary>
internal static partial class Markup
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("<&*#`\\_");

    /// <summary>A line of running text, trimmed.</summary>
    public static string Paragraph(string line)
    {
        var text = line.AsSpan().ContainsAny(Marks) ? WithoutFields(Inline(line)) : line;
        text = text.Trim();
        if (text.Length > 1 && text[0] is '#' or '-' or '*' or '+' or '>' or '•' or '·')
            text = LeadingMark().Replace(text, "", 1).Trim();
        return text;
    }

    /// <summary>The text of a cell, trimmed.</summary>
    public static string Cell(ReadOnlySpan<char> cell)
    {
        var trimmed = cell.Trim();
        if (trimmed.Length == 0)
            return "";
        var text = trimmed.ToString();
        return trimmed.ContainsAny(Marks) ? Inline(text).Trim() : text;
    }

    private static string Inline(string text)
    {
        if (text.Contains('<', StringComparison.Ordinal))
            text = Tag().Replace(Break().Replace(text, "\n"), "");
        if (text.Contains('&', StringComparison.Ordinal))
            text = Entity().Replace(text, match => WebUtility.HtmlDecode(match.Value).Replace('\u00A0', ' '));
        // **月**日 is a date left open, not bold type.
        if (text.Contains("**", StringComparison.Ordinal) && !OpenDate().IsMatch(text))
            text = Bold().Replace(text, "$1");
        return text;
    }

    private static string WithoutFields(string text) =>
        text.Contains('\\', StringComparison.Ordinal) ? Field().Replace(text, "") : text;

    // <b> </p> <br/> <span style="…"> — only names HTML knows, so that <500元 and <10次 stay
    [GeneratedRegex("""</?(?:p|b|i|u|s|a|em|strong|span|div|font|sup|sub|small|big|center|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|o:p|img|hr|mark|del|ins|code|pre)(?:\s[^<>]{0,500})?/?>""", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    // <br> and the end of a paragraph followed by another one
    [GeneratedRegex("""<br\s*/?>|</p>\s*(?=<p)""", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("""&(?:nbsp|amp|lt|gt|quot|apos|ldquo|rdquo|lsquo|rsquo|middot|mdash|ndash|hellip|ge|le|times|yen|ensp|emsp|#\d{1,6}|#x[0-9a-fA-F]{1,5});""")]
    private static partial Regex Entity();

    [GeneratedRegex("""\*\*(?=\S)([^*]{1,2000}?)(?<=\S)\*\*""")]
    private static partial Regex Bold();

    [GeneratedRegex("""\*\*\s?[年月日]""")]
    private static partial Regex OpenDate();

    // "三、标题 TC 三、标题 \f C \l 1" · PAGEREF _Toc123 \h · HYPERLINK \l "_Toc123" · TOC \o "1-3" \h \z \u
    [GeneratedRegex("""\s*\b(?:TC\s.{1,300}?(?:\\[a-z]\s*"?\w*"?\s*)+$|PAGEREF\s+\S+(?:\s*\\[a-z])*|HYPERLINK\s+(?:\\l\s+)?"?\S+"?(?:\s*\\[a-z])*|TOC(?:\s+\\[a-z](?:\s+"[^"]*")?)+)\s*""")]
    private static partial Regex Field();

    // ## 二、标题 · - 一、项目 · > 引文 — but neither -5.2% nor ---
    [GeneratedRegex("""^(?:#{1,6}\s*(?=[^#\s])|[-*+•·]\s+(?=\S)|>\s+)""")]
    private static partial Regex LeadingMark();
}
