using System.Buffers.Binary;
using System.Text;

namespace PerfEval.Etl.Readers.Containers;

/// <summary>Decodes the name of a ZIP entry, which says only sometimes in which encoding it is.</summary>
internal static class ZipNames
{
    private const int ExtraHead = 5;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static readonly Encoding Chinese = Gb18030();

    /// <param name="name">Bytes of the name.</param>
    /// <param name="unicode">Extra field 0x7075: version, checksum of the name it belongs to, name in UTF-8; may be empty.</param>
    /// <param name="isUtf8">Whether the entry's flag promises UTF-8.</param>
    public static string Decode(ReadOnlySpan<byte> name, ReadOnlySpan<byte> unicode, bool isUtf8)
    {
        if (unicode.Length > ExtraHead && BinaryPrimitives.ReadUInt32LittleEndian(unicode[1..]) == Crc32(name) && Utf8(unicode[ExtraHead..]) is { } stated)
            return Slashed(stated);
        // The flag is sometimes missing and sometimes a lie; what decodes as UTF-8 is hardly ever Chinese in another encoding.
        return Slashed(Utf8(name) ?? (isUtf8 ? Encoding.UTF8 : Chinese).GetString(name));
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes) ? StrictUtf8.GetString(bytes) : null;

    private static string Slashed(string name) => name.Replace('\\', '/');

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum >> 1) ^ (0xEDB88320 & (0 - (sum & 1)));
        }
        return ~sum;
    }

    private static Encoding Gb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030");
    }
}
