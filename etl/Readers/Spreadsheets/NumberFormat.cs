namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>
/// Prints a stored number the way a person sees it in the cell: decimals, thousands, percent, dates, the dash that accounting formats
/// show for zero. A format has up to four parts, for positive, negative, zero and text.
/// </summary>
internal sealed class NumberFormat
{
    // Formats are short; a longer one is made to tie up the reader.
    private const int LongestFormat = 1_000;

    private readonly List<NumberFormatPart> _parts;

    private NumberFormat(List<NumberFormatPart> parts) => _parts = parts;

    /// <summary>The format of cells that have none.</summary>
    public static NumberFormat General { get; } = new([]);

    public static NumberFormat Of(string code)
    {
        if (code.Length is 0 or > LongestFormat || code.Equals("General", StringComparison.OrdinalIgnoreCase) || code == "@")
            return General;
        return new NumberFormat([.. Split(code).Take(4).Select(NumberFormatPart.Of)]);
    }

    /// <summary>Prints a number; <paramref name="from1904"/> tells the calendar of the workbook.</summary>
    public string Print(double value, bool from1904)
    {
        if (_parts.Count == 0 || double.IsNaN(value) || double.IsInfinity(value))
            return GeneralNumber.Print(value);
        var part = PartOf(value, out var isSigned);
        if (part.IsGeneral)
            return GeneralNumber.Print(isSigned ? value : Math.Abs(value));
        if (part.IsDate)
            return part.PrintDate(value, from1904);
        var printed = part.PrintNumber(Math.Abs(value));
        // A negative number that is rounded to nothing is printed without its sign.
        return isSigned && value < 0 && printed.AsSpan().ContainsAnyInRange('1', '9') ? "-" + printed : printed;
    }

    private NumberFormatPart PartOf(double value, out bool isSigned)
    {
        isSigned = true;
        if (_parts.Exists(part => part.Condition is not null))
            return _parts.Find(part => part.Condition?.Invoke(value) ?? true) ?? _parts[^1];
        var at = value switch
        {
            0 when _parts.Count >= 3 => 2,
            < 0 when _parts.Count >= 2 => 1,
            _ => 0,
        };
        isSigned = at == 0;
        return _parts[at];
    }

    private static List<string> Split(string code)
    {
        var parts = new List<string>();
        var (begin, inQuotes, inBrackets) = (0, false, false);
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"': inQuotes = !inQuotes; break;
                case '[' when !inQuotes: inBrackets = true; break;
                case ']' when !inQuotes: inBrackets = false; break;
                case '\\' or '!' or '_' or '*' when !inQuotes && !inBrackets: i++; break;
                case ';' when !inQuotes && !inBrackets:
                    parts.Add(code[begin..i]);
                    begin = i + 1;
                    break;
            }
        }
        parts.Add(code[begin..]);
        return parts;
    }
}
