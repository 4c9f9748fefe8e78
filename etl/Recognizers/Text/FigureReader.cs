using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Text;

/// <summary>
/// 读数 — reads one cell as a figure. Blank, zero, dash and words stay apart; a number that cannot be read for certain is
/// <see cref="ValueState.Unparseable"/>, and so is an amount whose unit nobody states.
/// </summary>
public static partial class FigureReader
{
    // Digits that a decimal holds for certain.
    private const int LongestPlain = 24;

    private static readonly char[] Edges = [' ', '*', '|'];

    private static readonly SearchValues<char> PlainMarks = SearchValues.Create("0123456789,.");
    private static readonly SearchValues<char> DashMarks = SearchValues.Create("—–-―─－／/\\~～_ ");

    // What Prepared writes anew, apart from blanks at either end.
    private static readonly SearchValues<char> Changing = SearchValues.Create(
        [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(character => character != ' ' && Plainly(character) != character)]);

    /// <summary>金额 — an amount in yuan; a unit in the cell overrides the one of the header.</summary>
    public static Figure Money(string text, MoneyUnit? headerUnit, Locator at)
    {
        var bare = Prepared(text);
        if (WithoutNumber(text, bare, at, noneIsZero: true) is { } figure)
            return figure;
        if (Plain(bare) is { } plain)
            return headerUnit is { } known ? Known(text, plain.Value * known.Factor(), known.Print(), plain.Decimals, at)
                : plain.Value == 0m ? Known(text, 0m, "", plain.Decimals, at) : Unparseable(text, at);
        var match = MoneyCell().Match(bare);
        if (!match.Success || Number(match) is not { } number)
            return Unparseable(text, at);
        var cellUnit = match.Groups["unit"].Value;
        if ((MoneyUnits.Parse(cellUnit) ?? (match.Groups["sign"].Success ? MoneyUnit.Yuan : headerUnit)) is { } unit)
            return Known(text, number * unit.Factor(), cellUnit.Length > 0 ? cellUnit : unit.Print(), Decimals(match), at);
        return number == 0m ? Known(text, 0m, "", Decimals(match), at) : Unparseable(text, at);
    }

    /// <summary>百分比 — in percent (98.1 for 98.1 %); a missing percent sign is no fault, the printed unit stays empty then.</summary>
    public static Figure Percent(string text, Locator at)
    {
        var bare = Prepared(text);
        if (WithoutNumber(text, bare, at, noneIsZero: false) is { } figure)
            return figure;
        if (Plain(bare) is { } plain)
            return Known(text, plain.Value, "", plain.Decimals, at);
        var match = PercentCell().Match(bare);
        if (!match.Success || Number(match) is not { } number)
            return Unparseable(text, at);
        return Known(text, number, match.Groups["unit"].Length > 0 || match.Groups["of"].Success ? "%" : "", Decimals(match), at);
    }

    /// <summary>分数 — points of a weight or score.</summary>
    public static Figure Points(string text, Locator at) => Counted(text, PointsCell(), at, noneIsZero: false);

    /// <summary>个数 — persons, vehicles, batches and other things counted; 21万份 is 210 000.</summary>
    public static Figure Count(string text, Locator at) => Counted(text, CountCell(), at, noneIsZero: true);

    private static Figure Counted(string text, Regex cell, Locator at, bool noneIsZero)
    {
        var bare = Prepared(text);
        if (WithoutNumber(text, bare, at, noneIsZero) is { } figure)
            return figure;
        if (Plain(bare) is { } plain)
            return Known(text, plain.Value, "", plain.Decimals, at);
        var match = cell.Match(bare);
        if (!match.Success || Number(match) is not { } number)
            return Unparseable(text, at);
        var scale = match.Groups["scale"].Value switch { "万" => 10_000m, "亿" => 100_000_000m, _ => 1m };
        return Known(text, number * scale, match.Groups["scale"].Value + match.Groups["unit"].Value, Decimals(match), at);
    }

    /// <summary>The states that need no number; empty when the cell has to be read as one.</summary>
    private static Figure? WithoutNumber(string text, string bare, Locator at, bool noneIsZero)
    {
        if (bare.Length == 0)
            return new Figure(null, ValueState.Blank, text, "", 0, at);
        if (bare.AsSpan().IndexOfAnyExcept(DashMarks) < 0 || bare is "不适用" or "不涉及")
            return new Figure(null, ValueState.Dash, text, "", 0, at);
        if (bare is "零")
            return new Figure(0m, ValueState.ExplicitZero, text, "", 0, at);
        if (bare is not ("无" or "没有" or "无此项" or "无此项支出"))
            return null;
        return noneIsZero
            ? new Figure(0m, ValueState.ExplicitZero, text, "", 0, at)
            : new Figure(null, ValueState.Dash, text, "", 0, at);
    }

    /// <summary>Most cells hold nothing but digits, groups of three and a point: they need no pattern. Empty for all others.</summary>
    private static (decimal Value, int Decimals)? Plain(ReadOnlySpan<char> bare)
    {
        if (bare.IsEmpty || bare.Length > LongestPlain || bare.IndexOfAnyExcept(PlainMarks) >= 0)
            return null;
        var point = bare.IndexOf('.');
        var whole = point < 0 ? bare : bare[..point];
        var decimals = point < 0 ? 0 : bare.Length - point - 1;
        if (!IsGrouped(whole) || (point >= 0 && (decimals == 0 || bare[(point + 1)..].ContainsAny('.', ','))))
            return null;
        return (decimal.Parse(bare, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture), decimals);
    }

    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var comma = whole.IndexOf(',');
        if (comma < 0)
            return !whole.IsEmpty;
        if (comma is 0 or > 3 || (whole.Length - comma) % 4 != 0)
            return false;
        for (var i = comma; i < whole.Length; i++)
        {
            if (whole[i] == ',' != ((i - comma) % 4 == 0))
                return false;
        }
        return true;
    }

    private static Figure Known(string text, decimal value, string unit, int decimals, Locator at) =>
        new(value, value == 0m ? ValueState.ExplicitZero : ValueState.Value, text, unit, decimals, at);

    private static Figure Unparseable(string text, Locator at) => new(null, ValueState.Unparseable, text, "", 0, at);

    /// <summary>Outer blanks, markdown bold and a stray column rule removed; full-width digits, points, signs made half-width.</summary>
    private static string Prepared(string text)
    {
        if (!text.AsSpan().ContainsAny(Changing))
            return text.Trim(Edges);
        return string.Create(text.Length, text, (result, printed) =>
        {
            for (var i = 0; i < result.Length; i++)
                result[i] = Plainly(printed[i]);
        }).Trim(Edges);
    }

    private static char Plainly(char printed) => printed switch
    {
        >= '０' and <= '９' => (char)(printed - '０' + '0'),
        '．' => '.',
        '，' => ',',
        '％' or '﹪' => '%',
        '（' => '(',
        '）' => ')',
        '－' or '−' or '﹣' => '-',
        '￥' => '¥',
        _ => PrintedText.IsBlank(printed) ? ' ' : printed,
    };

    private static decimal? Number(Match match)
    {
        var printed = match.Groups["number"].Value;
        if (!GroupedNumber().IsMatch(printed))
            return null;
        var digits = printed.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length > 24 || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        return match.Groups["minus"].Success || match.Groups["bracket"].Success ? -value : value;
    }

    private static int Decimals(Match match)
    {
        var printed = match.Groups["number"].Value;
        var point = printed.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : printed[(point + 1)..].Count(char.IsAsciiDigit);
    }

    // 1,234,567.89 · 29029236. 59 · 1 234 567 · 100 — but not 12,34 and not "100 200": two numbers side by side are no number
    [GeneratedRegex("""^(?:\d{1,3}(?:\s?,\s?\d{3})+|\d{1,3}(?:\s\d{3})+(?=\s?\.)|\d+)(?:\s?\.\s?\d+)?$""")]
    private static partial Regex GroupedNumber();

    // 1466800 · -12.5 · (1,234.00) · 1192819.16 元 · 约30万元 · ¥5,000.00
    [GeneratedRegex("""^(?:约|共计|共|计|人民币)?\s*(?<sign>¥)?\s*(?:(?<minus>-)\s*|\+)?(?:(?<bracket>\()\s*(?=[\d\s]+[,.]|\d{3}))?(?<number>\d[\d,.\s]*?)\s*(?(bracket)\)\s*)(?<unit>[千万亿]?元|万|亿)?整?$""")]
    private static partial Regex MoneyCell();

    // 98.10% · 81.3 · -3.4 % · 95百分比 · 百分之95
    [GeneratedRegex("""^(?<of>百分之)?\s*(?:(?<minus>-)\s*|\+)?(?<number>\d[\d,.\s]*?)\s*(?<unit>%|百分比|百分点)?$""")]
    private static partial Regex PercentCell();

    // 10分 · 98 分 · 12.5
    [GeneratedRegex("""^(?:(?<minus>-)\s*)?(?<number>\d[\d,.\s]*?)\s*(?<unit>分)?$""")]
    private static partial Regex PointsCell();

    // 139 · 1 辆 · 8批次 · 21 万份 · 30余个
    [GeneratedRegex("""^(?:(?<minus>-)\s*)?(?<number>\d[\d,.\s]*?)\s*(?<scale>[万亿])?\s*(?<unit>[\p{IsCJKUnifiedIdeographs}㎡²]{0,5})$""")]
    private static partial Regex CountCell();
}
