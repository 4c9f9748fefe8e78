namespace PerfEval.Etl.Readers.Tools;

/// <summary>A stream that ends after so many bytes and says whether it did.</summary>
internal sealed class LimitedStream(Stream inner, long limit) : ForwardStream(inner)
{
    private long _read;

    public bool IsFull => _read >= limit;

    public override int Read(Span<byte> buffer)
    {
        if (IsFull)
            return 0;
        var count = Inner.Read(buffer[..(int)Math.Min(buffer.Length, limit - _read)]);
        _read += count;
        return count;
    }
}
