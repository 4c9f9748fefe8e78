using System.Buffers.Binary;

namespace PerfEval.Etl.Readers.Containers;

/// <summary>
/// The central directory of a ZIP file. Names come from the Unicode extra field of Info-ZIP where its checksum holds, else in UTF-8 where
/// the flag says so or the bytes are it, else in GB18030, as archives packed on Chinese Windows have them.
/// </summary>
internal static class ZipDirectory
{
    private const uint DirectoryEntry = 0x02014B50;

    private const uint LocalEntry = 0x04034B50;

    private const uint EndOfDirectory = 0x06054B50;

    private const int EntryBytes = 46;

    private const int LocalBytes = 30;

    private const int EndBytes = 22;

    private const int MaxDirectoryBytes = 8_000_000;

    private const int SniffedNames = 5_000;

    /// <summary>Names inside, or those that a truncated file still shows at its beginning; empty rather than an exception.</summary>
    public static IReadOnlyList<string> NamesOf(Stream content)
    {
        var parts = Read(content, SniffedNames);
        return parts is { Count: > 0 } ? [.. parts.Select(part => part.Name)] : LocalNames(content);
    }

    /// <summary>The entries, at most <paramref name="most"/> of them; null where the file has no sound directory.</summary>
    public static List<ZipPart>? Read(Stream content, int most)
    {
        if (FindDirectory(content) is not { } directory)
            return null;
        var parts = new List<ZipPart>();
        var rest = directory.AsSpan();
        while (parts.Count < most && rest.Length >= EntryBytes && BinaryPrimitives.ReadUInt32LittleEndian(rest) == DirectoryEntry)
        {
            int name = Short(rest, 28), extra = Short(rest, 30), comment = Short(rest, 32);
            var length = EntryBytes + name + extra + comment;
            if (length > rest.Length)
                break;
            parts.Add(Part(rest, rest.Slice(EntryBytes, name), rest.Slice(EntryBytes + name, extra)));
            rest = rest[length..];
        }
        return parts;
    }

    /// <summary>Where the bytes of a part begin; null where no local header stands at its place.</summary>
    public static long? DataPosition(Stream content, ZipPart part)
    {
        var local = new byte[LocalBytes];
        if (part.Position < 0 || part.Position > content.Length - LocalBytes)
            return null;
        content.Position = part.Position;
        content.ReadExactly(local);
        return BinaryPrimitives.ReadUInt32LittleEndian(local) == LocalEntry ? part.Position + LocalBytes + Short(local, 26) + Short(local, 28) : null;
    }

    private static byte[]? FindDirectory(Stream content)
    {
        var tail = new byte[(int)Math.Min(content.Length, ushort.MaxValue + EndBytes)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        for (var at = tail.Length - EndBytes; at >= 0; at--)
        {
            var end = tail.AsSpan(at);
            if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndOfDirectory)
                continue;
            long size = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), start = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
            // Before the end of a large archive stands a second end; the directory ends where that begins.
            if (start == uint.MaxValue || start + size > content.Length)
                return null;
            var directory = new byte[(int)Math.Min(size, MaxDirectoryBytes)];
            content.Position = start;
            content.ReadExactly(directory);
            return directory;
        }
        return null;
    }

    private static ZipPart Part(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> name, ReadOnlySpan<byte> extra)
    {
        int flags = Short(entry, 8);
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(entry[20..]), bytes = BinaryPrimitives.ReadUInt32LittleEndian(entry[24..]);
        long position = BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]);
        var large = Field(extra, 0x0001);
        Widen(ref bytes, ref large);
        Widen(ref packed, ref large);
        Widen(ref position, ref large);
        return new ZipPart(ZipNames.Decode(name, Field(extra, 0x7075), (flags & 0x800) != 0), (flags & 1) != 0, Short(entry, 10), packed, bytes, position);
    }

    /// <summary>A value of all ones stands in the extra field of ZIP64, in the order of the record.</summary>
    private static void Widen(ref long value, ref ReadOnlySpan<byte> large)
    {
        if (value != uint.MaxValue || large.Length < 8)
            return;
        value = BinaryPrimitives.ReadInt64LittleEndian(large);
        large = large[8..];
    }

    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> extra, int id)
    {
        while (extra.Length >= 4)
        {
            var length = Math.Min(Short(extra, 2), extra.Length - 4);
            if (Short(extra, 0) == id)
                return extra.Slice(4, length);
            extra = extra[(4 + length)..];
        }
        return [];
    }

    private static List<string> LocalNames(Stream content)
    {
        var names = new List<string>();
        var local = new byte[LocalBytes];
        for (long at = 0; names.Count < 100 && at + LocalBytes < content.Length;)
        {
            content.Position = at;
            content.ReadExactly(local);
            if (BinaryPrimitives.ReadUInt32LittleEndian(local) != LocalEntry)
                break;
            var name = new byte[Short(local, 26)];
            if (content.ReadAtLeast(name, name.Length, throwOnEndOfStream: false) < name.Length)
                break;
            names.Add(ZipNames.Decode(name, [], (Short(local, 6) & 0x800) != 0));
            var packed = BinaryPrimitives.ReadUInt32LittleEndian(local.AsSpan(18));
            // Sizes behind the data (flag 8) cannot be skipped without unpacking: the first name has to do.
            if ((Short(local, 6) & 8) != 0)
                break;
            at += LocalBytes + name.Length + Short(local, 28) + packed;
        }
        return names;
    }

    private static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
