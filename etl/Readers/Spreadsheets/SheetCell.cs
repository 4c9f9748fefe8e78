namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>A cell with content: its text as printed, or the number of a shared text that is looked up once it is known which are needed.</summary>
internal readonly record struct SheetCell(int Column, string? Text, int SharedText = -1);
