namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>The pieces of a number format.</summary>
internal enum FormatTokenKind
{
    Literal,
    Digit,
    Point,
    Comma,
    Percent,
    Exponent,
    Slash,
    General,
    Text,
    DateField,
}
