using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Recognizers.Text;

/// <summary>印刷文字 — brings printed text into the form in which it can be compared, without changing what it says.</summary>
public static partial class PrintedText
{
    // Blanks of every kind and what has a half-width form: a text without them is left as it is.
    private static readonly SearchValues<char> Changing =
        SearchValues.Create([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(character => IsBlank(character) || HalfWidth(character) != character)]);

    /// <summary>紧排 — blanks between Chinese characters removed, full-width digits and letters made half-width, other blanks single.</summary>
    public static string Compact(string text)
    {
        if (!text.AsSpan().ContainsAny(Changing))
            return text;
        var result = new StringBuilder(text.Length);
        var blank = false;
        foreach (var printed in text)
        {
            if (IsBlank(printed))
            {
                blank = true;
                continue;
            }
            var character = HalfWidth(printed);
            if (blank && result.Length > 0 && !(IsChinese(result[^1]) && IsChinese(character)))
                result.Append(' ');
            blank = false;
            result.Append(character);
        }
        return result.ToString();
    }

    /// <summary>名称 — compact text without an ordinal in front (一、 · （一） · 1. · 1、 · ①).</summary>
    public static string Name(string text)
    {
        var compact = Compact(text);
        var name = Ordinal().Replace(compact, "", 1);
        return name.Length > 0 ? name : compact;
    }

    /// <summary>去空白 — every kind of blank removed and full-width digits and letters made half-width.</summary>
    public static string WithoutBlanks(string text)
    {
        var first = text.AsSpan().IndexOfAny(Changing);
        if (first < 0)
            return text;
        var result = new StringBuilder(text, 0, first, text.Length);
        foreach (var printed in text.AsSpan(first))
        {
            if (!IsBlank(printed))
                result.Append(HalfWidth(printed));
        }
        return result.ToString();
    }

    /// <summary>Whether a text holds a blank or a full-width digit or letter.</summary>
    internal static bool HasBlanksOrWide(string text) => text.AsSpan().ContainsAny(Changing);

    /// <summary>是否空白 — blanks of every width, invisible joiners and byte order marks included.</summary>
    public static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';

    /// <summary>是否中文 — Chinese characters and full-width punctuation.</summary>
    public static bool IsChinese(char character) =>
        character is (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F')
            or (>= '\uFF01' and <= '\uFF0F') or (>= '\uFF1A' and <= '\uFF20') or (>= '\uFF3B' and <= '\uFF40') or (>= '\uFF5B' and <= '\uFFEF')
            or '“' or '”' or '‘' or '’' or '—' or '…';

    private static char HalfWidth(char character) => character switch
    {
        >= '０' and <= '９' => (char)(character - '０' + '0'),
        >= 'Ａ' and <= 'Ｚ' => (char)(character - 'Ａ' + 'A'),
        >= 'ａ' and <= 'ｚ' => (char)(character - 'ａ' + 'a'),
        _ => character,
    };

    // 一、收入 · （一）行政单位 · 1. 副部级 · 12、车辆 · （3）其他 · ①房屋 — but not 1.5亿, 2021年, 24小时
    [GeneratedRegex("""^(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[）)]\s*[、.．]?|\d{1,2}\s*(?:、|[.．](?!\d))|[①-⑳])\s*""")]
    private static partial Regex Ordinal();
}
