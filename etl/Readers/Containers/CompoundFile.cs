using System.Buffers.Binary;
using System.Text;

namespace PerfEval.Etl.Readers.Containers;

/// <summary>Lists the streams of an OLE2 compound file. Follows no more sectors than a directory of an office file ever has, so cyclic chains end.</summary>
internal static class CompoundFile
{
    private const int HeaderBytes = 512;

    private const int EntryBytes = 128;

    private const int FirstTableEntry = 76;

    private const int TableEntriesInHeader = 109;

    private const int MaxDirectorySectors = 2_000;

    /// <summary>Names of streams and storages; what a damaged file still shows.</summary>
    public static IReadOnlyList<string> StreamNames(Stream content)
    {
        var header = new byte[HeaderBytes];
        content.Position = 0;
        if (content.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false) < HeaderBytes)
            return [];
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        if (shift is not (9 or 12))
            return [];
        var size = 1 << shift;
        var names = new List<string>();
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(48));
        var directory = new byte[size];
        for (var read = 0; read < MaxDirectorySectors && ReadSector(content, sector, directory); read++)
        {
            for (var at = 0; at < size; at += EntryBytes)
            {
                if (NameOf(directory.AsSpan(at, EntryBytes)) is { } name)
                    names.Add(name);
            }
            sector = Next(content, header, sector, size);
        }
        return names;
    }

    private static string? NameOf(ReadOnlySpan<byte> entry)
    {
        int bytes = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        return bytes is >= 4 and <= 64 && entry[66] is 1 or 2 ? Encoding.Unicode.GetString(entry[..(bytes - 2)]) : null;
    }

    /// <summary>The sector behind this one, by the allocation table as far as the header itself locates it.</summary>
    private static uint Next(Stream content, byte[] header, uint sector, int size)
    {
        var perSector = (uint)size / 4;
        var table = sector / perSector;
        if (table >= TableEntriesInHeader)
            return uint.MaxValue;
        var at = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(FirstTableEntry + ((int)table * 4)));
        var allocation = new byte[size];
        return ReadSector(content, at, allocation) ? BinaryPrimitives.ReadUInt32LittleEndian(allocation.AsSpan((int)(sector % perSector) * 4)) : uint.MaxValue;
    }

    private static bool ReadSector(Stream content, uint sector, byte[] target)
    {
        var position = (sector + 1L) * target.Length;
        if (position >= content.Length)
            return false;
        content.Position = position;
        var read = content.ReadAtLeast(target, target.Length, throwOnEndOfStream: false);
        target.AsSpan(read).Clear();
        return true;
    }
}
