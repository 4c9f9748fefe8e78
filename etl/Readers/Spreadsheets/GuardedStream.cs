using System.Globalization;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>
/// The unpacked content of a part, bounded twice: all parts together may not become larger than <paramref name="limit"/> says, and no
/// single text or tag may fill memory, however long the part. Content beyond either bound is an attack or damage, never a table.
/// </summary>
internal sealed class GuardedStream(Stream inner, UnpackLimit limit) : ForwardStream(inner)
{
    // Spreadsheet programs bound a cell at 32 767 characters; the longest tags have some hundred.
    private const int LongestRunWithoutTag = 8_000_000;

    private long _sinceTag;

    public override int Read(Span<byte> buffer)
    {
        var read = Inner.Read(buffer);
        limit.Spend(read);
        var tag = buffer[..read].LastIndexOf((byte)'<');
        _sinceTag = tag < 0 ? _sinceTag + read : read - tag;
        if (_sinceTag > LongestRunWithoutTag)
            throw limit.Refuse(string.Create(CultureInfo.InvariantCulture, $"text > {LongestRunWithoutTag / 1_000_000} MB"));
        return read;
    }
}
