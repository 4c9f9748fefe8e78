using System.Buffers.Binary;
using System.Text;

namespace PerfEval.Etl.Readers.Containers;

/// <summary>
/// Takes one stream out of an OLE2 compound file. Chains of sectors are followed once through at most as many sectors as the file has, so
/// that a chain that runs in a circle ends as damage.
/// </summary>
internal sealed class CompoundStream
{
    private const int HeaderBytes = 512;
    private const int EntryBytes = 128;
    private const int TableEntriesInHeader = 109;
    private const int MiniSectorBytes = 64;
    private const uint LastSector = 0xFFFFFFFA;

    private readonly Stream _content;
    private readonly byte[] _header = new byte[HeaderBytes];
    private readonly int _sectorBytes;
    private readonly uint[] _next;

    private CompoundStream(Stream content)
    {
        _content = content;
        content.Position = 0;
        content.ReadExactly(_header);
        _sectorBytes = 1 << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(_header.AsSpan(30)), 7, 12);
        _next = AllocationTable();
    }

    /// <summary>The bytes of the first stream of one of these names; null where there is none.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static byte[]? Read(Stream content, params string[] names)
    {
        var file = new CompoundStream(content);
        var directory = file.Chain(file.Word(48), long.MaxValue);
        for (var at = 0; at + EntryBytes <= directory.Length; at += EntryBytes)
        {
            var entry = directory.AsSpan(at, EntryBytes);
            if (entry[66] == 2 && names.Contains(NameOf(entry), StringComparer.OrdinalIgnoreCase))
                return file.Content(entry, directory);
        }
        return null;
    }

    private static string NameOf(ReadOnlySpan<byte> entry)
    {
        int bytes = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        return bytes is >= 4 and <= 64 ? Encoding.Unicode.GetString(entry[..(bytes - 2)]) : "";
    }

    private byte[] Content(ReadOnlySpan<byte> entry, byte[] directory)
    {
        var (first, length) = (BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), (long)BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]));
        // Short streams stand in sectors of 64 bytes inside the stream of the root entry.
        return length < Word(56) ? Mini(first, (int)length, directory) : Chain(first, length);
    }

    private byte[] Mini(uint first, int length, byte[] directory)
    {
        var host = Chain(BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(116)), long.MaxValue);
        var table = Chain(Word(60), long.MaxValue);
        var bytes = new byte[length];
        for (var (at, sector) = (0, first); at < length; at += MiniSectorBytes)
        {
            var from = (long)sector * MiniSectorBytes;
            if (from + MiniSectorBytes > host.Length || ((long)sector * 4) + 4 > table.Length)
                throw new InvalidDataException("OLE2: short stream");
            host.AsSpan((int)from, Math.Min(MiniSectorBytes, length - at)).CopyTo(bytes.AsSpan(at));
            sector = BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan((int)sector * 4));
        }
        return bytes;
    }

    private byte[] Chain(uint first, long length)
    {
        var sectors = new List<uint>();
        for (var sector = first; sector < LastSector && sectors.Count * (long)_sectorBytes < length; sector = _next[sector])
        {
            if (sector >= _next.Length || sectors.Count > _next.Length)
                throw new InvalidDataException("OLE2: chain");
            sectors.Add(sector);
        }
        var bytes = new byte[sectors.Count * _sectorBytes];
        for (var at = 0; at < sectors.Count; at++)
            ReadSector(sectors[at], bytes.AsSpan(at * _sectorBytes, _sectorBytes));
        return length < bytes.Length ? bytes[..(int)length] : bytes;
    }

    private uint[] AllocationTable()
    {
        var most = (int)(_content.Length / _sectorBytes) + 1;
        var perSector = _sectorBytes / 4;
        var next = new List<uint>(most);
        var buffer = new byte[_sectorBytes];
        foreach (var sector in TableSectors(perSector, (most / perSector) + 1))
        {
            ReadSector(sector, buffer);
            for (var at = 0; at < perSector && next.Count < most; at++)
                next.Add(BinaryPrimitives.ReadUInt32LittleEndian(buffer.AsSpan(at * 4)));
        }
        return [.. next];
    }

    /// <summary>Sectors of the allocation table: the first 109 stand in the header, the others in a chain of their own.</summary>
    private List<uint> TableSectors(int perSector, int most)
    {
        var sectors = new List<uint>();
        for (var at = 0; at < TableEntriesInHeader && sectors.Count < most && Word(76 + (at * 4)) < LastSector; at++)
            sectors.Add(Word(76 + (at * 4)));
        var buffer = new byte[_sectorBytes];
        var more = Word(68);
        for (var read = 0; more < LastSector && sectors.Count < most && read < most; read++)
        {
            ReadSector(more, buffer);
            for (var at = 0; at < perSector - 1 && sectors.Count < most; at++)
            {
                if (BinaryPrimitives.ReadUInt32LittleEndian(buffer.AsSpan(at * 4)) is var sector and < LastSector)
                    sectors.Add(sector);
            }
            more = BinaryPrimitives.ReadUInt32LittleEndian(buffer.AsSpan((perSector - 1) * 4));
        }
        return sectors;
    }

    private void ReadSector(uint sector, Span<byte> target)
    {
        var position = (sector + 1L) * _sectorBytes;
        if (position >= _content.Length)
            throw new InvalidDataException("OLE2: sector");
        _content.Position = position;
        // The last sector of a file is often shorter than the others.
        target[_content.ReadAtLeast(target, target.Length, throwOnEndOfStream: false)..].Clear();
    }

    private uint Word(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_header.AsSpan(at));
}
