namespace PerfEval.Etl.Readers.Containers;

/// <summary>A stream that refuses the file once more bytes come out than allowed: what a ZIP claims about its size is not to be trusted.</summary>
internal sealed class BoundedStream(Stream content, long maxBytes, string fileName, string part) : ForwardStream(content)
{
    private long _read;

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = Inner.Read(buffer);
            _read += read;
            return _read <= maxBytes ? read : throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"{part} > {maxBytes / 1_000_000} MB");
        }
        catch (InvalidDataException problem)
        {
            throw new UnreadableDocumentException(UnreadableCause.Damaged, fileName, part, problem);
        }
    }
}
