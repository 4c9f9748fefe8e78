using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>单元格文字 — what kind of thing a cell of a statement holds.</summary>
internal static partial class CellText
{
    /// <summary>An amount for certain: with decimals, separators or at least four digits, or a lone zero.</summary>
    public static bool IsAmount(string text) => Amount().IsMatch(PrintedText.WithoutBlanks(text));

    /// <summary>Any plain number.</summary>
    public static bool IsNumber(string text) => Number().IsMatch(PrintedText.WithoutBlanks(text));

    /// <summary>A code of a functional or economic class, or a part of one printed in several columns.</summary>
    public static bool IsCodePart(string text) => CodePart().IsMatch(PrintedText.WithoutBlanks(text));

    /// <summary>Words, not a number or mark.</summary>
    public static bool IsWords(string text) => text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');

    /// <summary>A printed number of a line (行次): small and whole, whatever zeros stand behind the point.</summary>
    public static int? LineNumber(string text) =>
        LineNumberPattern().Match(PrintedText.WithoutBlanks(text)) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, null) : null;

    /// <summary>一、 (一) 1. in front of words: a row of a statement, never a header.</summary>
    public static bool HasOrdinal(string text) => Ordinal().IsMatch(LabelText.Of(text));

    // 29029236.59 · 1,234 · 80428 · -12.5 · 0 · 1,234.00元
    [GeneratedRegex("""^-?(?:\d+\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{4,}|0)[万千亿]?元?$""")]
    private static partial Regex Amount();

    [GeneratedRegex("""^-?\d[\d,]*(?:\.\d+)?$""")]
    private static partial Regex Number();

    // 2010306 · 201 · 03 · 30101
    [GeneratedRegex("""^\d{2,7}$""")]
    private static partial Regex CodePart();

    // 32.00 · 7 · 58
    [GeneratedRegex("""^(\d{1,3})(?:\.0+)?$""")]
    private static partial Regex LineNumberPattern();

    [GeneratedRegex("""^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、．])\p{IsCJKUnifiedIdeographs}""")]
    private static partial Regex Ordinal();
}
