using System.Globalization;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>Takes one part of a number format apart.</summary>
internal static class FormatTokens
{
    public static List<FormatToken> Of(string code, out Predicate<double>? condition)
    {
        condition = null;
        var tokens = new List<FormatToken>();
        for (var i = 0; i < code.Length;)
            i = code[i] == '[' ? Bracket(code, i, tokens, ref condition) : Next(code, i, tokens);
        return tokens;
    }

    private static int Next(string code, int at, List<FormatToken> tokens)
    {
        switch (code[at])
        {
            case '"':
                var end = code.IndexOf('"', at + 1);
                end = end < 0 ? code.Length : end;
                tokens.Add(new(FormatTokenKind.Literal, code[(at + 1)..end]));
                return end + 1;
            case '\\' or '!' when at + 1 < code.Length:
                tokens.Add(new(FormatTokenKind.Literal, code[at + 1].ToString()));
                return at + 2;
            // Room as wide as the next character, or filled with it: nothing to read.
            case '_' or '*':
                return at + 2;
            case '0' or '#' or '?':
                tokens.Add(new(FormatTokenKind.Digit, code[at].ToString()));
                return at + 1;
            case '.' or ',' or '%' or '@' or '/':
                tokens.Add(new(Mark(code[at], tokens), code[at].ToString()));
                return at + 1;
            case 'E' or 'e' when at + 1 < code.Length && code[at + 1] is '+' or '-':
                tokens.Add(new(FormatTokenKind.Exponent, ""));
                return at + 2;
            default:
                return Word(code, at, tokens);
        }
    }

    private static FormatTokenKind Mark(char mark, List<FormatToken> tokens) => mark switch
    {
        '.' => FormatTokenKind.Point,
        ',' => FormatTokenKind.Comma,
        '%' => FormatTokenKind.Percent,
        '@' => FormatTokenKind.Text,
        // 2031/3/1, but 2 1/3
        _ => tokens.Exists(token => token.Kind == FormatTokenKind.DateField) ? FormatTokenKind.Literal : FormatTokenKind.Slash,
    };

    private static int Word(string code, int at, List<FormatToken> tokens)
    {
        if (code.AsSpan(at).StartsWith("General", StringComparison.OrdinalIgnoreCase))
            return Add(FormatTokenKind.General, 7);
        foreach (var half in new[] { "上午/下午", "AM/PM", "A/P" })
        {
            if (code.AsSpan(at).StartsWith(half, StringComparison.OrdinalIgnoreCase))
                return Add(FormatTokenKind.DateField, half.Length);
        }
        var letter = char.ToLowerInvariant(code[at]);
        if (letter is not ('y' or 'm' or 'd' or 'h' or 's' or 'e' or 'a'))
            return Add(FormatTokenKind.Literal, 1);
        var length = 1;
        while (at + length < code.Length && char.ToLowerInvariant(code[at + length]) == letter)
            length++;
        return Add(FormatTokenKind.DateField, length);

        int Add(FormatTokenKind kind, int characters)
        {
            tokens.Add(new(kind, code.Substring(at, characters)));
            return at + characters;
        }
    }

    // [Red] [$¥-804] [>=10000] [DBNum1] [h]
    private static int Bracket(string code, int at, List<FormatToken> tokens, ref Predicate<double>? condition)
    {
        var end = code.IndexOf(']', at);
        if (end < 0)
            return code.Length;
        var inside = code[(at + 1)..end];
        if (inside.StartsWith('$'))
            tokens.Add(new(FormatTokenKind.Literal, inside[1..].Split('-')[0]));
        else if (inside.Length > 0 && inside.All(letter => letter is 'h' or 'H' or 'm' or 's'))
            tokens.Add(new(FormatTokenKind.DateField, $"[{inside}]"));
        else
            condition ??= ConditionOf(inside);
        return end + 1;
    }

    private static Predicate<double>? ConditionOf(string inside)
    {
        var sign = inside.TakeWhile(letter => letter is '<' or '>' or '=').Count();
        if (sign == 0 || !double.TryParse(inside.AsSpan(sign), NumberStyles.Float, CultureInfo.InvariantCulture, out var limit))
            return null;
        return inside[..sign] switch
        {
            "<" => value => value < limit,
            "<=" => value => value <= limit,
            ">" => value => value > limit,
            ">=" => value => value >= limit,
            "=" => value => value.Equals(limit),
            _ => value => !value.Equals(limit),
        };
    }
}
