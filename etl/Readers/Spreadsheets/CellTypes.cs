namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>The marks of cell types in sheets.</summary>
internal static class CellTypes
{
    public static CellType Of(string mark) => mark switch
    {
        "s" => CellType.Shared,
        "str" or "inlineStr" or "d" => CellType.Text,
        "b" => CellType.Boolean,
        "e" => CellType.Error,
        _ => CellType.Number,
    };
}
