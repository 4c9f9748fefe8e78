namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>A rectangle of cells: 0-based columns, 1-based rows, both ends included.</summary>
internal readonly record struct CellRange(int FirstColumn, int FirstRow, int LastColumn, int LastRow)
{
    /// <summary>Reads <c>B2:D5</c> or <c>B2</c>; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> reference, out CellRange range)
    {
        range = default;
        var colon = reference.IndexOf(':');
        var end = colon < 0 ? reference : reference[(colon + 1)..];
        if (!CellAddress.TryParse(colon < 0 ? reference : reference[..colon], out var left, out var top) || !CellAddress.TryParse(end, out var right, out var bottom))
            return false;
        range = new CellRange(Math.Min(left, right), Math.Min(top, bottom), Math.Max(left, right), Math.Max(top, bottom));
        return true;
    }
}
