using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>
/// Finds the merged ranges of a sheet that is too long to be read whole: they stand behind the cells, and its headers need them. Looking
/// for one word in the bytes is many times faster than reading every cell.
/// </summary>
internal static partial class MergeScan
{
    private const int Chunk = 1 << 20;

    // Ranges of the headers and of a few hundred groups; a ledger's thousands of merged rows stay unread as the rows do.
    private const int MostBytes = 1 << 20;

    public static void AddTo(SheetGrid grid, Stream part)
    {
        var buffer = new byte[Chunk];
        var kept = 0;
        int read;
        while ((read = part.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false)) > 0)
        {
            var at = buffer.AsSpan(0, kept + read).IndexOf("mergeCells"u8);
            if (at >= 0)
            {
                Read(grid, buffer.AsSpan(at, kept + read - at), part);
                return;
            }
            // The word may be cut by the end of the chunk.
            var tail = Math.Min(16, kept + read);
            buffer.AsSpan(kept + read - tail, tail).CopyTo(buffer);
            kept = tail;
        }
    }

    private static void Read(SheetGrid grid, ReadOnlySpan<byte> begun, Stream part)
    {
        var rest = new byte[MostBytes];
        var length = part.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false);
        var text = Encoding.UTF8.GetString(begun) + Encoding.UTF8.GetString(rest, 0, length);
        foreach (Match match in Reference().Matches(text))
            SheetXml.Merge(grid, match.Groups[1].Value);
    }

    // <mergeCell ref="A1:H1"/>
    [GeneratedRegex("mergeCell\\s+ref=\"([A-Z0-9:]+)\"")]
    private static partial Regex Reference();
}
