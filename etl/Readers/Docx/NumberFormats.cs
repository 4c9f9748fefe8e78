using System.Globalization;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>Numbers in the forms that lists know.</summary>
internal static class NumberFormats
{
    private const string Digits = "〇一二三四五六七八九";

    private const string Legal = "零壹贰叁肆伍陆柒捌玖";

    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    public static string Write(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" => Counted(number, Digits, "十百千"),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Counted(number, Legal, "拾佰仟"),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => string.Concat(Arabic(number).Select(digit => char.IsAsciiDigit(digit) ? Digits[digit - '0'] : digit)),
        "ideographTraditional" when number is >= 1 and <= 10 => Stems[number - 1].ToString(),
        "ideographZodiac" when number is >= 1 and <= 12 => Branches[number - 1].ToString(),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalEnclosedParen" when number is >= 1 and <= 20 => ((char)('⑴' + number - 1)).ToString(),
        "decimalEnclosedFullstop" when number is >= 1 and <= 20 => ((char)('⒈' + number - 1)).ToString(),
        "ideographEnclosedCircle" when number is >= 1 and <= 10 => ((char)('㊀' + number - 1)).ToString(),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Arabic(number).Select(digit => char.IsAsciiDigit(digit) ? (char)(digit - '0' + '０') : digit)),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" when number is >= 1 and <= 780 => Letters(number, 'a'),
        "upperLetter" when number is >= 1 and <= 780 => Letters(number, 'A'),
        "lowerRoman" when number is >= 1 and < 4000 => Roman(number).ToLowerInvariant(),
        "upperRoman" when number is >= 1 and < 4000 => Roman(number),
        _ => Arabic(number),
    };

    private static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>十一, 二十, 一百零五.</summary>
    private static string Counted(int number, string digits, string units)
    {
        if (number is < 0 or > 9_999)
            return Arabic(number);
        if (number == 0)
            return digits[..1];
        var text = "";
        var gap = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = number / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }
            text += (gap ? "零" : "") + digits[digit] + (place > 0 ? units[place - 1] : "");
            gap = false;
        }
        return number is >= 10 and < 20 && digits == Digits ? text[1..] : text;
    }

    private static string Letters(int number, char first) => new((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        (int Value, string Text)[] steps =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = "";
        foreach (var (value, symbol) in steps)
        {
            for (; number >= value; number -= value)
                text += symbol;
        }
        return text;
    }
}
