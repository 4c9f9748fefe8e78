using System.Buffers.Text;
using System.IO.Compression;

namespace PerfEval.Etl.Readers.Pdf.Rules;

/// <summary>
/// The numbered objects of a PDF file, found by walking its bytes: the table of places at its end may be missing, damaged or
/// of any generation. A later object of the same number counts.
/// </summary>
internal sealed class PdfObjects
{
    // A page draws some hundred kilobytes; what unpacks to more is no page.
    private const int LargestStream = 64_000_000;

    private readonly byte[] _file;

    private readonly Dictionary<int, int> _places = [];

    private readonly Dictionary<int, object?> _values = [];

    private long _unpacked;

    public PdfObjects(byte[] file)
    {
        _file = file;
        Walk();
    }

    /// <summary>Entries of the document's root; null where there is none or the file is encrypted.</summary>
    public Dictionary<string, object?>? Root()
    {
        if (_file.AsSpan().LastIndexOf("/Encrypt"u8) >= 0)
            return null;
        var at = _file.AsSpan().LastIndexOf("/Root"u8);
        return at >= 0 && new PdfParser(_file, at + 5).Next(out var root) ? Resolve(root) as Dictionary<string, object?> : null;
    }

    /// <summary>The value itself where it is a reference.</summary>
    public object? Resolve(object? value)
    {
        for (var steps = 0; value is PdfReference reference && steps < 8; steps++)
            value = Value(reference.Number);
        return value;
    }

    public Dictionary<string, object?>? Entries(object? value) => Resolve(value) switch
    {
        Dictionary<string, object?> entries => entries,
        PdfStream stream => stream.Entries,
        _ => null,
    };

    /// <summary>Bytes of a stream, unpacked; empty where the packing is of a kind that pages do not use.</summary>
    public byte[] Content(PdfStream stream)
    {
        var filters = Resolve(stream.Entries.GetValueOrDefault("Filter")) switch
        {
            PdfName name => [name.Text],
            List<object?> list => [.. list.Select(Resolve).OfType<PdfName>().Select(name => name.Text)],
            _ => Array.Empty<string>(),
        };
        return filters switch
        {
            [] => stream.Raw.ToArray(),
            ["FlateDecode" or "Fl"] when !HasPredictor(stream) => Inflate(stream.Raw),
            _ => [],
        };
    }

    private bool HasPredictor(PdfStream stream) =>
        Entries(stream.Entries.GetValueOrDefault("DecodeParms"))?.GetValueOrDefault("Predictor") is > 1.0;

    private byte[] Inflate(ReadOnlyMemory<byte> packed)
    {
        using var unpacked = new MemoryStream();
        using var source = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        var buffer = new byte[64 * 1024];
        try
        {
            while (source.Read(buffer) is > 0 and var count && (_unpacked += count) < LargestStream * 4L && unpacked.Length < LargestStream)
                unpacked.Write(buffer, 0, count);
        }
        catch (InvalidDataException)
        {
            // What came before the damage still draws its lines.
        }
        return unpacked.ToArray();
    }

    private void Walk()
    {
        var file = _file.AsSpan();
        var packed = new List<int>();
        for (var at = 0; file[at..].IndexOf(" obj"u8) is >= 0 and var found; at += found + 4)
        {
            if (Number(file[..(at + found)]) is not { } number)
                continue;
            var place = at + found + 4;
            _places[number] = place;
            if (file.Slice(place, Math.Min(300, file.Length - place)).IndexOf("/ObjStm"u8) is >= 0 and var mark && !file.Slice(place, mark).ContainsAny("\0"u8) && file.Slice(place, mark).IndexOf("endobj"u8) < 0)
                packed.Add(number);
        }
        foreach (var number in packed)
            Unpack(number);
    }

    /// <summary>The object number at the end of <c>… 12 0</c>.</summary>
    private static int? Number(ReadOnlySpan<byte> before)
    {
        var generation = Digits(before);
        var rest = before[..^generation];
        if (generation == 0 || rest.IsEmpty || rest[^1] is not (32 or 10 or 13))
            return null;
        rest = rest[..^1];
        var digits = Digits(rest);
        return digits is > 0 and < 9 && Utf8Parser.TryParse(rest[^digits..], out int number, out _) ? number : null;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && text[text.Length - 1 - count] is >= (byte)'0' and <= (byte)'9')
            count++;
        return count;
    }

    private void Unpack(int streamNumber)
    {
        if (Value(streamNumber) is not PdfStream stream || stream.Entries.GetValueOrDefault("First") is not double first)
            return;
        var content = Content(stream);
        var heads = new PdfParser(content);
        var places = new List<(int Number, int Place)>();
        while (heads.Position < first && heads.Next(out var number) && number is double && heads.Next(out var place) && place is double)
            places.Add(((int)(double)number, (int)(first + (double)place)));
        foreach (var (number, place) in places.Where(entry => entry.Place >= 0 && entry.Place < content.Length && !_places.ContainsKey(entry.Number)))
            _values[number] = new PdfParser(content, place).Next(out var value) ? value : null;
    }

    private object? Value(int number)
    {
        if (_values.TryGetValue(number, out var known))
            return known;
        if (!_places.TryGetValue(number, out var place))
            return null;
        _values[number] = null;
        var parser = new PdfParser(_file, place);
        if (!parser.Next(out var value))
            return null;
        if (value is Dictionary<string, object?> entries && Stream(entries, parser.Position) is { } stream)
            value = stream;
        return _values[number] = value;
    }

    private PdfStream? Stream(Dictionary<string, object?> entries, int at)
    {
        var rest = _file.AsMemory(at);
        var mark = rest.Span[..Math.Min(20, rest.Length)].IndexOf("stream"u8);
        if (mark < 0)
            return null;
        var start = mark + 6;
        if (start < rest.Length && rest.Span[start] == '\r')
            start++;
        if (start < rest.Length && rest.Span[start] == '\n')
            start++;
        rest = rest[Math.Min(start, rest.Length)..];
        var stated = Resolve(entries.GetValueOrDefault("Length")) is double length and >= 0 && length <= rest.Length ? (int)length : -1;
        if (stated >= 0 && rest.Span.Slice(stated, Math.Min(16, rest.Length - stated)).IndexOf("endstream"u8) >= 0)
            return new PdfStream(entries, rest[..stated]);
        var end = rest.Span.IndexOf("endstream"u8);
        return new PdfStream(entries, end < 0 ? rest : rest[..end]);
    }
}
