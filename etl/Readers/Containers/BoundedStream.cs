namespace PerfEval.Etl.Readers.Containers;

/// <summary>A stream that refuses the file once more bytes come out than allowed: what a ZIP claims about its size is not to be trusted.</summary>
internal sealed class BoundedStream(Stream content, long maxBytes, string fileName, string part) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = content.Read(buffer);
            _read += read;
            return _read <= maxBytes ? read : throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"{part} > {maxBytes / 1_000_000} MB");
        }
        catch (InvalidDataException problem)
        {
            throw new UnreadableDocumentException(UnreadableCause.Damaged, fileName, part, problem);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            content.Dispose();
        base.Dispose(disposing);
    }
}
