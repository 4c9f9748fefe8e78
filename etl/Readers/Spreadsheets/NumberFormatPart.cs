using System.Globalization;
using System.Text;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>One part of a number format, taken apart into placeholders, literals and date fields.</summary>
internal sealed class NumberFormatPart
{
    private readonly List<FormatToken> _whole = [];
    private readonly List<FormatToken> _fraction = [];
    private int _decimals;
    private int _leastDecimals;
    private int _percents;
    private int _thousandsCut;
    private bool _groups;
    private bool _isScientific;

    private NumberFormatPart(string code) => Code = code;

    public string Code { get; }

    public bool IsGeneral { get; private set; }

    public bool IsDate { get; private set; }

    public Predicate<double>? Condition { get; private set; }

    public static NumberFormatPart Of(string code)
    {
        var part = new NumberFormatPart(code);
        var tokens = FormatTokens.Of(code, out var condition);
        part.Condition = condition;
        part.IsGeneral = tokens.Exists(token => token.Kind is FormatTokenKind.General or FormatTokenKind.Slash or FormatTokenKind.Text);
        part.IsDate = !part.IsGeneral && tokens.Exists(token => token.Kind == FormatTokenKind.DateField);
        part.Arrange(tokens);
        return part;
    }

    public string PrintDate(double serial, bool from1904) => DateFormat.Print(FormatTokens.Of(Code, out _), serial, from1904);

    /// <summary>Prints the magnitude of a number; the sign belongs to the format as a whole.</summary>
    public string PrintNumber(double magnitude)
    {
        var scaled = magnitude * Math.Pow(100, _percents) / Math.Pow(1000, _thousandsCut);
        if (_isScientific)
            return Literals(_whole) + scaled.ToString(_decimals == 0 ? "0E+00" : "0." + new string('0', _decimals) + "E+00", CultureInfo.InvariantCulture);
        if (scaled >= 1e28)
            return GeneralNumber.Print(scaled);
        var number = Math.Round((decimal)scaled, Math.Min(_decimals, 28), MidpointRounding.AwayFromZero);
        var whole = decimal.Truncate(number);
        var printed = new StringBuilder();
        PutWhole(printed, whole == 0 ? "" : whole.ToString(CultureInfo.InvariantCulture));
        PutFraction(printed, (number - whole).ToString("F" + _decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        return printed.ToString().Trim();
    }

    private void Arrange(List<FormatToken> tokens)
    {
        var behindPoint = false;
        var lastDigit = tokens.FindLastIndex(token => token.Kind == FormatTokenKind.Digit);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case FormatTokenKind.Percent: _percents++; break;
                case FormatTokenKind.Exponent: _isScientific = true; return;
                case FormatTokenKind.Comma when i > lastDigit: _thousandsCut++; continue;
                case FormatTokenKind.Comma when !behindPoint && NextDigitIsBehindPoint(tokens, i): _thousandsCut++; continue;
                case FormatTokenKind.Comma: _groups = true; continue;
                case FormatTokenKind.Point: behindPoint = true; break;
                case FormatTokenKind.Digit when behindPoint:
                    _decimals++;
                    _leastDecimals = token.Text == "0" ? _decimals : _leastDecimals;
                    break;
            }
            (behindPoint ? _fraction : _whole).Add(token);
        }
    }

    /// <summary>A comma right before the point (or the end) divides by a thousand; one between digits groups them.</summary>
    private static bool NextDigitIsBehindPoint(List<FormatToken> tokens, int comma)
    {
        var next = tokens.FindIndex(comma, token => token.Kind is FormatTokenKind.Digit or FormatTokenKind.Point);
        return next >= 0 && tokens[next].Kind == FormatTokenKind.Point;
    }

    /// <summary>Fills the placeholders from the right; the leftmost takes all digits that remain.</summary>
    private void PutWhole(StringBuilder printed, string digits)
    {
        var pieces = new Stack<string>();
        var first = _whole.FindIndex(token => token.Kind == FormatTokenKind.Digit);
        var (left, placed) = (digits.Length, 0);
        for (var i = _whole.Count - 1; i >= 0; i--)
        {
            if (_whole[i].Kind != FormatTokenKind.Digit)
            {
                pieces.Push(_whole[i].Text);
                continue;
            }
            for (var one = true; one || (i == first && left > 0); one = false)
            {
                var digit = left > 0 ? digits[--left].ToString() : _whole[i].Text == "0" ? "0" : "";
                if (digit.Length > 0 && _groups && placed > 0 && placed % 3 == 0)
                    pieces.Push(",");
                placed += digit.Length;
                pieces.Push(digit);
            }
        }
        foreach (var piece in pieces)
            printed.Append(piece);
    }

    private void PutFraction(StringBuilder printed, string fixedPoint)
    {
        var digits = fixedPoint.Length > 2 ? fixedPoint[2..] : "";
        var shown = Math.Max(_leastDecimals, digits.TrimEnd('0').Length);
        var at = 0;
        foreach (var token in _fraction)
        {
            if (token.Kind == FormatTokenKind.Digit)
                printed.Append(at < shown ? digits[at] : ' ', at < shown ? 1 : 0);
            else if (token.Kind != FormatTokenKind.Point || shown > 0)
                printed.Append(token.Text);
            at += token.Kind == FormatTokenKind.Digit ? 1 : 0;
        }
    }

    private static string Literals(List<FormatToken> tokens) =>
        string.Concat(tokens.Where(token => token.Kind == FormatTokenKind.Literal).Select(token => token.Text)).Trim();
}
