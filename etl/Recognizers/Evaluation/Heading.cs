using System.Buffers;
using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>栏名 — the words of a heading or label without blanks, brackets, colons and stray numbers behind it.</summary>
internal static partial class Heading
{
    /// <summary>Headings are short; longer cells are text.</summary>
    public const int Longest = 24;

    private static readonly char[] Edges = [':', '：', '*', '、', '/', '%'];

    private static readonly SearchValues<char> Brackets = SearchValues.Create("（([【");

    /// <summary>Bare words of a heading: 项目资金 (万元) 0.5302 → 项目资金, 执行率（B/A）→ 执行率, 项目名称： → 项目名称; empty for cells that cannot be one.</summary>
    public static string Bare(string printed)
    {
        // Most cells hold numbers or sentences: those never reach the pattern.
        if (printed.Length is 0 or > 3 * Longest || !printed.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'))
            return "";
        var text = PrintedText.WithoutBlanks(printed);
        if (char.IsAsciiLetterOrDigit(text[^1]) || text.AsSpan().ContainsAny(Brackets))
            text = Remark().Replace(text, "");
        return text.Trim(Edges);
    }

    // （B/A） · (万元) · 【分】 · a stray number or footnote letter behind the label
    [GeneratedRegex("""[（(\[【][^（(\[【）)\]】]*[）)\]】]|(?<=[\p{IsCJKUnifiedIdeographs}）)\]】])[:：]?\d+(?:\.\d+)?$|(?<=\p{IsCJKUnifiedIdeographs})[A-Z]$""")]
    private static partial Regex Remark();
}
