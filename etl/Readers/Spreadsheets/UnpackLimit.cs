using System.Globalization;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>
/// How much a package may unpack to. Workbooks shrink to a tenth or a thirtieth; small ones full of empty formatted cells to far less,
/// hence the allowance that every file has.
/// </summary>
internal sealed class UnpackLimit(string fileName, long packedBytes)
{
    private const long Allowance = 400_000_000;
    private const int MostTimes = 40;

    private readonly long _most = Allowance + (MostTimes * packedBytes);
    private long _unpacked;

    public void Spend(int bytes)
    {
        _unpacked += bytes;
        if (_unpacked > _most)
            throw Refuse(string.Create(CultureInfo.InvariantCulture, $"{packedBytes / 1_000} KB → {_unpacked / 1_000_000} MB"));
    }

    public UnreadableDocumentException Refuse(string detail) => new(UnreadableCause.TooLarge, fileName, detail);
}
