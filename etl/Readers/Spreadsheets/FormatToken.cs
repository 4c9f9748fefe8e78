namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>A piece of a number format and what it prints by itself.</summary>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text);
