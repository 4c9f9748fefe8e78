using System.Globalization;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>Cell addresses as spreadsheets write them: letters for the column, a 1-based row.</summary>
internal static class CellAddress
{
    /// <summary>The last column a spreadsheet program knows is XFD; a file that names one behind it was not written by any.</summary>
    public const int LastColumn = 16_383;

    /// <summary>The last row a spreadsheet program knows.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>The address of a 0-based column and a 1-based row.</summary>
    public static string Of(int column, int row)
    {
        Span<char> letters = stackalloc char[8];
        var at = letters.Length;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters[--at] = (char)('A' + ((rest - 1) % 26));
        return string.Create(CultureInfo.InvariantCulture, $"{letters[at..]}{row}");
    }

    /// <summary>Reads <c>B7</c> (or <c>$B$7</c>): 0-based column, 1-based row; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> address, out int column, out int row)
    {
        (column, row) = (0, 0);
        var at = address.StartsWith("$") ? 1 : 0;
        for (; at < address.Length && char.IsAsciiLetter(address[at]) && column < 1_000_000; at++)
            column = (column * 26) + (address[at] | 0x20) - 'a' + 1;
        if (at < address.Length && address[at] == '$')
            at++;
        return --column >= 0 && int.TryParse(address[at..], NumberStyles.None, CultureInfo.InvariantCulture, out row) && row >= 1;
    }
}
