using System.IO.Compression;
using System.Text;

namespace PerfEval.Tests.Etl.Readers.Bundles;

/// <summary>Writes ZIP files entry by entry, so that names, flags and extra fields can be what archivers of all ages make them.</summary>
public sealed class ZipBuilder
{
    private readonly MemoryStream _entries = new();

    private readonly MemoryStream _directory = new();

    private int _count;

    public static Encoding Gbk { get; } = ChineseOfWindows();

    public ZipBuilder Add(string name, string text) => Add(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(text), flags: 0x800);

    public ZipBuilder Add(string name, byte[] content) => Add(Encoding.UTF8.GetBytes(name), content, flags: 0x800);

    public ZipBuilder Add(byte[] name, byte[] content, int flags = 0, byte[]? extra = null)
    {
        var packed = Deflated(content);
        var position = (int)_entries.Position;
        using (var local = new BinaryWriter(_entries, Encoding.Latin1, leaveOpen: true))
        {
            local.Write(0x04034B50);
            Common(local, flags, packed.Length, content.Length, name.Length, 0);
            local.Write(name);
            local.Write(packed);
        }
        using var entry = new BinaryWriter(_directory, Encoding.Latin1, leaveOpen: true);
        entry.Write(0x02014B50);
        entry.Write((short)20);
        Common(entry, flags, packed.Length, content.Length, name.Length, extra?.Length ?? 0);
        entry.Write(new byte[10]);
        entry.Write(position);
        entry.Write(name);
        entry.Write(extra ?? []);
        _count++;
        return this;
    }

    public byte[] Bytes()
    {
        using var all = new MemoryStream();
        using var writer = new BinaryWriter(all);
        writer.Write(_entries.ToArray());
        writer.Write(_directory.ToArray());
        writer.Write(0x06054B50);
        writer.Write(0);
        writer.Write((short)_count);
        writer.Write((short)_count);
        writer.Write((int)_directory.Length);
        writer.Write((int)_entries.Length);
        writer.Write((short)0);
        writer.Flush();
        return all.ToArray();
    }

    private static void Common(BinaryWriter writer, int flags, int packed, int length, int name, int extra)
    {
        writer.Write((short)20);
        writer.Write((short)flags);
        writer.Write((short)8);
        writer.Write(0);
        writer.Write(0);
        writer.Write(packed);
        writer.Write(length);
        writer.Write((short)name);
        writer.Write((short)extra);
    }

    private static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(content);
        return packed.ToArray();
    }

    private static Encoding ChineseOfWindows()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GBK");
    }
}
