namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>How a cell stores its value.</summary>
internal enum CellType
{
    Number,
    Shared,
    Text,
    Boolean,
    Error,
}
