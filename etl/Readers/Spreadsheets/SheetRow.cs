namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>A row of a sheet with its cells that have content, from left to right.</summary>
internal sealed record SheetRow(int Number, bool IsHidden, List<SheetCell> Cells);
