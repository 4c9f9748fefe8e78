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
    private static readonly System.Buffers.SearchValues<char> DashMarks = System.Buffers.SearchValues.Create("—–-―─－／/\\~～_ ");

    /// <summary>金额 — an amount in yuan; a unit in the cell overrides the one of the header.</summary>
    public static Figure Money(string text, MoneyUnit? headerUnit, Locator at)
    {
        if (WithoutNumber(text, at, noneIsZero: true) is { } figure)
            return figure;
        var match = MoneyCell().Match(Prepared(text));
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
        if (WithoutNumber(text, at, noneIsZero: false) is { } figure)
            return figure;
        var match = PercentCell().Match(Prepared(text));
        if (!match.Success || Number(match) is not { } number)
            return Unparseable(text, at);
        return Known(text, number, match.Groups["unit"].Length > 0 || match.Groups["of"].Success ? "%" : "", Decimals(match), at);
    }

    /// <summary>分数 — points of a weight or score.</summary>
    public static Figure Points(string text, Locator at) => Plain(text, PointsCell(), at, noneIsZero: false);

    /// <summary>个数 — persons, vehicles, batches and other things counted; 21万份 is 210 000.</summary>
    public static Figure Count(string text, Locator at) => Plain(text, CountCell(), at, noneIsZero: true);

    private static Figure Plain(string text, Regex cell, Locator at, bool noneIsZero)
    {
        if (WithoutNumber(text, at, noneIsZero) is { } figure)
            return figure;
        var match = cell.Match(Prepared(text));
        if (!match.Success || Number(match) is not { } number)
            return Unparseable(text, at);
        var scale = match.Groups["scale"].Value switch { "万" => 10_000m, "亿" => 100_000_000m, _ => 1m };
        return Known(text, number * scale, match.Groups["scale"].Value + match.Groups["unit"].Value, Decimals(match), at);
    }

    /// <summary>The states that need no number; empty when the cell has to be read as one.</summary>
    private static Figure? WithoutNumber(string text, Locator at, bool noneIsZero)
    {
        var bare = Prepared(text);
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

    private static Figure Known(string text, decimal value, string unit, int decimals, Locator at) =>
        new(value, value == 0m ? ValueState.ExplicitZero : ValueState.Value, text, unit, decimals, at);

    private static Figure Unparseable(string text, Locator at) => new(null, ValueState.Unparseable, text, "", 0, at);

    /// <summary>Outer blanks, markdown bold and a stray column rule removed; full-width digits, points, signs made half-width.</summary>
    private static string Prepared(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        foreach (var printed in text)
        {
            var character = printed switch
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
            result.Append(character);
        }
        return result.ToString().Trim(' ', '*', '|');
    }

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
