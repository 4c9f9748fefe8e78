using System.Globalization;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>
/// The unpacked content of a part, bounded twice: all parts together may not become larger than <paramref name="limit"/> says, and no
/// single text or tag may fill memory, however long the part. Content beyond either bound is an attack or damage, never a table.
/// </summary>
internal sealed class GuardedStream(Stream inner, UnpackLimit limit) : Stream
{
    // Spreadsheet programs bound a cell at 32 767 characters; the longest tags have some hundred.
    private const int LongestRunWithoutTag = 8_000_000;

    private long _sinceTag;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        limit.Spend(read);
        var tag = buffer[..read].LastIndexOf((byte)'<');
        _sinceTag = tag < 0 ? _sinceTag + read : read - tag;
        if (_sinceTag > LongestRunWithoutTag)
            throw limit.Refuse(string.Create(CultureInfo.InvariantCulture, $"text > {LongestRunWithoutTag / 1_000_000} MB"));
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
