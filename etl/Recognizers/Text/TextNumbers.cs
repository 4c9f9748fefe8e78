using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Text;

/// <summary>文中数字 — amounts and percentages of a paragraph in one scan, so that each knows where its neighbour ends.</summary>
internal static partial class TextNumbers
{
    private static readonly System.Buffers.SearchValues<char> UnitMarks = System.Buffers.SearchValues.Create("元圆万亿%％﹪百¥￥");

    // A dozen recognizers ask for the numbers of the same paragraph; they are found once and forgotten with it.
    private static readonly ConditionalWeakTable<Paragraph, IReadOnlyList<TextNumber>> Found = [];

    /// <summary>All matches with their clause and the words on both sides.</summary>
    public static IReadOnlyList<TextNumber> In(Paragraph paragraph) => Found.GetValue(paragraph, Scan);

    private static List<TextNumber> Scan(Paragraph paragraph)
    {
        var text = paragraph.Text;
        if (!text.AsSpan().ContainsAny(UnitMarks))
            return [];
        var matches = Printed().Matches(text);
        if (matches.Count == 0)
            return [];
        var clauses = Clauses.Of(text);
        var numbers = new List<TextNumber>(matches.Count);
        var clause = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            while (clause < clauses.Count - 1 && clauses[clause].End <= match.Index)
                clause++;
            var home = clauses[clause];
            var from = Math.Max(home.Start, i > 0 ? End(matches[i - 1]) : 0);
            var to = Math.Min(home.End, i + 1 < matches.Count ? matches[i + 1].Index : text.Length);
            numbers.Add(new TextNumber(match, home, Slice(text, from, match.Index), Slice(text, End(match), to)));
        }
        return numbers;
    }

    /// <summary>The figure of a match, in <paramref name="factor"/> base units per printed one.</summary>
    public static Figure Figure(Match match, decimal factor, string unit, Paragraph paragraph)
    {
        var printed = match.Groups["number"].Value;
        var digits = Digits(printed);
        var value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * factor;
        if (match.Groups["minus"].Success)
            value = -value;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        return new Figure(value, value == 0m ? ValueState.ExplicitZero : ValueState.Value, match.Value.Trim(), unit, decimals, paragraph.At(match.Index));
    }

    private static int End(Match match) => match.Index + match.Length;

    private static string Slice(string text, int from, int to) => from < to ? text[from..to].Trim() : "";

    private static string Digits(string printed)
    {
        var digits = new System.Text.StringBuilder(printed.Length);
        foreach (var character in printed)
        {
            if (character is >= '０' and <= '９')
                digits.Append((char)(character - '０' + '0'));
            else if (char.IsAsciiDigit(character))
                digits.Append(character);
            else if (character is '.' or '．')
                digits.Append('.');
        }
        return digits.ToString();
    }

    // 1,234,567.89 · 29，029，236.59 · 3973.46: an ASCII comma groups three digits; a full-width one only in a longer number, since it also lists.
    private const string Number = """
        (?<number>(?:[0-9０-９]{1,3}(?:,\s?[0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]{1,3}(?:，[0-9０-９]{3}){2,}(?![0-9０-９])
          |[0-9０-９]{1,3}(?:，[0-9０-９]{3})+(?=[.．][0-9０-９]{2})|[0-9０-９]{1,18})(?:\s?[.．]\s?[0-9０-９]{1,6})?)(?![0-9０-９])
        """;

    // A number does not begin inside another one (1.5, 12,34) nor behind a letter (B011399).
    private const string Begin = "(?<![0-9０-９A-Za-z])(?<![0-9０-９][.．]\\s?)(?<!(?<![0-9０-９])[0-9０-９]{1,3}[,，])";

    // 百分之95 · ¥5,000.00 · 1,234.56元 · 3973.46 万元 · 105.37亿元 · 10万余元 · 16.028万。 · -3.4% · 2个百分点
    // 万 and 亿 without 元 count things (21万份, 5万立方米) unless nothing countable follows; a minus behind 元 or % is a range.
    [GeneratedRegex("(?:(?<of>百分之)" + Number + "|" + Begin + "(?:(?<yuan>[¥￥])\\s*" + Number + """(?!\s*[万亿千])|"""
        + "(?<minus>(?<![0-9０-９%％元万亿年月日号级分个次人)）]\\s?)[-－−])?" + Number + """
        \s*(?:(?<money>(?:[千万亿]\s?[余多]?\s?|[余多]\s?)?[元圆])(?![素件旦宵老帅首])
        |(?<bare>[万亿])(?=\s*(?:$|[，,。；;、：:）)”"’]|左右|以内|以下|以上))
        |(?<percent>[%％﹪]|百分比)
        |个?(?<points>百分点))))
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
