using System.Buffers.Binary;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>
/// Finds the error cells of a binary workbook (#REF!, #DIV/0!), which the library delivers as blanks: an error is what a person sees, and
/// a total that shows one is no empty total.
/// </summary>
internal static class BiffErrors
{
    private const int BeginOfSheet = 0x0809;
    private const int EndOfSheet = 0x000A;
    private const int SheetEntry = 0x0085;
    private const int Formula = 0x0006;
    private const int BooleanOrError = 0x0205;

    /// <summary>Texts of errors by sheet (in the order of the worksheets' entries), 1-based row and 0-based column.</summary>
    public static Dictionary<(int Sheet, int Row, int Column), string> Find(ReadOnlySpan<byte> records)
    {
        var sheets = new List<uint>();
        var errors = new Dictionary<(int, int, int), string>();
        var (sheet, depth) = (-1, 0);
        for (var at = 0; at + 4 <= records.Length;)
        {
            var (id, length) = (Word(records, at), Word(records, at + 2));
            if (at + 4 + length > records.Length)
                break;
            var body = records.Slice(at + 4, length);
            // Charts stand inside sheets and begin and end as they do.
            if (id == BeginOfSheet && depth++ == 0)
                sheet = sheets.IndexOf((uint)at);
            else if (id == EndOfSheet)
                depth--;
            else if (id == SheetEntry && body is [_, _, _, _, _, 0, ..])
                sheets.Add(BinaryPrimitives.ReadUInt32LittleEndian(body));
            else if (sheet >= 0 && ErrorOf(id, body) is { } error)
                errors.TryAdd((sheet, Word(body, 0) + 1, Word(body, 2)), error);
            at += 4 + length;
        }
        return errors;
    }

    private static string? ErrorOf(int id, ReadOnlySpan<byte> body) => id switch
    {
        BooleanOrError when body.Length >= 8 && body[7] == 1 => Text(body[6]),
        Formula when body.Length >= 14 && body[6] == 2 && body[12] == 0xFF && body[13] == 0xFF => Text(body[8]),
        _ => null,
    };

    private static string Text(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };

    private static int Word(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
