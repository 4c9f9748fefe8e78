using System.IO.Compression;

namespace PerfEval.Etl.Readers.Containers;

/// <summary>Opens parts of a ZIP file one at a time, each bounded by the bytes it may unpack to, whatever the directory claims.</summary>
internal sealed class ZipPackage
{
    private const int Stored = 0;

    private const int Deflated = 8;

    private const int MostParts = 20_000;

    private readonly Stream _content;

    private readonly string _fileName;

    public ZipPackage(Stream content, string fileName)
    {
        (_content, _fileName) = (content, fileName);
        Parts = ZipDirectory.Read(content, MostParts + 1) ?? throw new UnreadableDocumentException(UnreadableCause.Damaged, fileName);
        if (Parts.Count > MostParts)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"> {MostParts} files");
    }

    public IReadOnlyList<ZipPart> Parts { get; }

    /// <summary>The part of this name, upper and lower case alike as office programs have it; null where there is none.</summary>
    public ZipPart? Find(string name) => Parts.FirstOrDefault(part => part.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The bytes of a part; the stream refuses to go on behind <paramref name="maxBytes"/>.</summary>
    public Stream Open(ZipPart part, long maxBytes)
    {
        if (part.IsEncrypted)
            throw new UnreadableDocumentException(UnreadableCause.PasswordProtected, _fileName, part.Name);
        if (ZipDirectory.DataPosition(_content, part) is not { } start || part.PackedBytes < 0 || part.Method is not (Stored or Deflated))
            throw new UnreadableDocumentException(UnreadableCause.Damaged, _fileName, part.Name);
        var packed = new StreamSection(_content, start, part.PackedBytes);
        return new BoundedStream(part.Method == Stored ? packed : new DeflateStream(packed, CompressionMode.Decompress), maxBytes, _fileName, part.Name);
    }
}
