using System.Globalization;
using System.Text;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>Prints the days that spreadsheets store as numbers since 1900 (or 1904).</summary>
internal static class DateFormat
{
    private static readonly DateTime Epoch = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly CultureInfo Chinese = CultureInfo.InvariantCulture;
    private static readonly string[] Weekdays = ["日", "一", "二", "三", "四", "五", "六"];

    // 9999-12-31
    private const double LastDay = 2_958_465;
    private const int DaysFrom1904 = 1_462;

    public static string Print(List<FormatToken> tokens, double serial, bool from1904)
    {
        var days = from1904 ? serial + DaysFrom1904 : serial;
        if (days is < 0 or > LastDay)
            return GeneralNumber.Print(serial);
        // The first program counted a 29 February 1900 that never was; all others count it, too.
        var time = Epoch.AddDays(days < 60 ? days + 1 : days).AddMilliseconds(0.5);
        var printed = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
            printed.Append(tokens[i].Kind == FormatTokenKind.DateField ? Field(tokens, i, time, days) : tokens[i].Text);
        return printed.ToString().Trim();
    }

    private static string Field(List<FormatToken> tokens, int at, DateTime time, double days)
    {
        var field = tokens[at].Text.ToLowerInvariant();
        return field[0] switch
        {
            'y' => time.ToString(field.Length <= 2 ? "yy" : "yyyy", Chinese),
            'e' => time.ToString("yyyy", Chinese),
            'm' when IsMinute(tokens, at) => time.ToString(field.Length == 1 ? "%m" : "mm", Chinese),
            'm' => time.ToString(field.Length == 1 ? "%M" : new string('M', Math.Min(field.Length, 4)), Chinese),
            'd' => time.ToString(field.Length == 1 ? "%d" : new string('d', Math.Min(field.Length, 4)), Chinese),
            'h' => time.ToString(Hour(tokens, field.Length), Chinese),
            's' => time.ToString(field.Length == 1 ? "%s" : "ss", Chinese),
            'a' when field.StartsWith("aaa", StringComparison.Ordinal) => (field.Length == 4 ? "星期" : "") + Weekdays[(int)time.DayOfWeek],
            'a' => time.Hour < 12 ? "AM" : "PM",
            '上' => time.Hour < 12 ? "上午" : "下午",
            '[' => Elapsed(field, days),
            _ => "",
        };
    }

    private static string Hour(List<FormatToken> tokens, int length)
    {
        var half = tokens.Exists(token => token.Kind == FormatTokenKind.DateField && token.Text.Contains('/', StringComparison.Ordinal));
        return length == 1 ? (half ? "%h" : "%H") : half ? "hh" : "HH";
    }

    private static string Elapsed(string field, double days)
    {
        var whole = Math.Floor(days * field[1] switch { 'h' => 24, 'm' => 1_440, _ => 86_400 });
        return whole.ToString("0", CultureInfo.InvariantCulture);
    }

    /// <summary>m is a minute behind hours and before seconds, a month elsewhere.</summary>
    private static bool IsMinute(List<FormatToken> tokens, int at)
    {
        var before = tokens.FindLastIndex(Math.Max(0, at - 1), at, token => token.Kind == FormatTokenKind.DateField);
        var after = tokens.FindIndex(at + 1, token => token.Kind == FormatTokenKind.DateField);
        return (at > 0 && before >= 0 && tokens[before].Text.TrimStart('[')[0] is 'h' or 'H') || (after >= 0 && tokens[after].Text[0] is 's' or 'S');
    }
}
